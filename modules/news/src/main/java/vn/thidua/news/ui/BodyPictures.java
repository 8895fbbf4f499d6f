package vn.thidua.news.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.files.FileUse;
import vn.thidua.files.PhotoSize;
import vn.thidua.files.Photos;
import vn.thidua.files.StoredPhoto;
import vn.thidua.news.ArticleText.PhotoText;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.TextPicture;

/**
 * The pictures that the text of an article can show: those of the form, to choose from, and those
 * that stand in the text alone. Where each lies is asked once.
 */
class BodyPictures {

    private final Photos store;
    private final Acting acting;
    private final Map<Long, Place> places = new HashMap<>();

    BodyPictures(Photos store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /** Learns where the files of the saved article lie. */
    void know(Map<Long, FileUse> used) {
        used.values().forEach(use -> places.put(use.fileId(), Place.of(use)));
    }

    /**
     * What the text field needs.
     *
     * @param chosen the photos of the form
     * @param inText the files in the text
     */
    List<TextPicture> of(FilePart.Chosen chosen, List<Long> inText) {
        var offered = new LinkedHashMap<Long, PhotoText>();
        chosen.album().forEach(photo -> offered.putIfAbsent(photo.fileId(), photo));
        var cover = chosen.cover();
        if (cover != null) {
            offered.putIfAbsent(cover.fileId(), cover);
        }
        find(offered.keySet());
        find(Set.copyOf(inText));
        var pictures = new ArrayList<TextPicture>();
        offered.values().forEach(photo -> add(pictures, photo, true));
        inText.stream()
                .filter(file -> !offered.containsKey(file))
                .forEach(file -> add(pictures, new PhotoText(file, "", ""), false));
        return pictures;
    }

    private void find(Set<Long> files) {
        var unknown = files.stream().filter(file -> !places.containsKey(file)).toList();
        if (!unknown.isEmpty()) {
            store.own(acting.viewer(), unknown)
                    .forEach(photo -> places.put(photo.id(), Place.of(photo)));
        }
    }

    private void add(List<TextPicture> pictures, PhotoText photo, boolean offered) {
        var place = places.get(photo.fileId());
        if (place != null) {
            pictures.add(
                    new TextPicture(
                            photo.fileId(),
                            place.name(),
                            place.small(),
                            place.medium(),
                            photo.caption(),
                            photo.alt(),
                            offered));
        }
    }

    /** Where a photo lies. */
    private record Place(String name, String small, String medium) {

        static Place of(FileUse use) {
            return new Place(use.name(), use.path(PhotoSize.SMALL), use.path(PhotoSize.MEDIUM));
        }

        static Place of(StoredPhoto photo) {
            return new Place(
                    photo.name(), photo.path(PhotoSize.SMALL), photo.path(PhotoSize.MEDIUM));
        }
    }
}
