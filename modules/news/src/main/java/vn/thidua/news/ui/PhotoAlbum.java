package vn.thidua.news.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.news.ArticleText.PhotoText;
import vn.thidua.uikit.upload.FileArrived;

/** The photos of a form in their order, and which one leads. */
final class PhotoAlbum {

    private final List<EditedPhoto> photos = new ArrayList<>();
    private @Nullable EditedPhoto cover;
    private boolean isCoverChosen;

    /** The photos of a text, as far as their files are known. */
    void show(List<PhotoText> texts, @Nullable PhotoText lead, KnownPhotos known) {
        photos.clear();
        texts.stream().flatMap(photo -> known.photo(photo).stream()).forEach(photos::add);
        cover = lead == null ? null : of(lead.fileId()).or(() -> known.photo(lead)).orElse(null);
        isCoverChosen = cover != null;
    }

    /**
     * Puts a photo where it belongs among those chosen together with it. The first one leads until
     * the writer decides.
     */
    void add(EditedPhoto photo, FileArrived arrived) {
        photos.add(arrived.placeAmong(files()), photo);
        if (!isCoverChosen) {
            cover = photos.getFirst();
        }
    }

    Optional<EditedPhoto> of(long fileId) {
        return photos.stream().filter(photo -> photo.fileId() == fileId).findFirst();
    }

    void lead(EditedPhoto photo) {
        cover = photo;
        isCoverChosen = true;
    }

    boolean isCover(EditedPhoto photo) {
        return photo.equals(cover);
    }

    /** Moves a photo by some places; at the ends nothing happens. */
    void move(EditedPhoto photo, int step) {
        var to = photos.indexOf(photo) + step;
        if (to >= 0 && to < photos.size()) {
            photos.remove(photo);
            photos.add(to, photo);
        }
    }

    /** Puts a photo where another one is, which makes room. */
    void moveTo(EditedPhoto photo, EditedPhoto other) {
        move(photo, photos.indexOf(other) - photos.indexOf(photo));
    }

    void remove(EditedPhoto photo) {
        photos.remove(photo);
        if (photo.equals(cover)) {
            cover = photos.isEmpty() ? null : photos.getFirst();
        }
    }

    List<EditedPhoto> photos() {
        return List.copyOf(photos);
    }

    int place(EditedPhoto photo) {
        return photos.indexOf(photo) + 1;
    }

    List<Long> files() {
        return photos.stream().map(EditedPhoto::fileId).toList();
    }

    List<PhotoText> texts() {
        return photos.stream().map(EditedPhoto::text).toList();
    }

    @Nullable PhotoText coverText() {
        return cover == null ? null : cover.text();
    }
}
