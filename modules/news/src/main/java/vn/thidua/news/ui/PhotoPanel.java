package vn.thidua.news.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.files.FileUse;
import vn.thidua.news.ArticleText;
import vn.thidua.news.ArticleText.PhotoText;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.upload.FileArrived;
import vn.thidua.uikit.upload.FileUploads;

/** The photos of an article: adding, ordering, words, and which one leads. */
class PhotoPanel extends Section {

    /** More than anybody looks through; one day's photos fit. */
    private static final int MOST_PHOTOS = 100;

    private final transient OwnPhotos own;
    private final PhotoWords words;
    private final FileUploads uploads;
    private final PhotoAlbum album = new PhotoAlbum();
    private final PhotoTiles tiles =
            new PhotoTiles(album, new PhotoTile.Actions(this::choose, this::move, this::put));
    private final Span count = Tags.text("muted small", "");
    private SerializableRunnable changed = () -> {};

    PhotoPanel(OwnPhotos own, PhotoWords words, FileUploads uploads) {
        this.own = own;
        this.words = words;
        this.uploads = uploads;
        addClassNames("sec", "stack");
        uploads.addArrivedListener(this::arrived);
        tiles.add(uploads.underWay());
        words.setVisible(false);
        words.onChange(this::redraw);
        words.onAct(this::lead, this::remove);
        var title = new H2(getTranslation("news.photos.title"));
        add(Tags.div("sec-h", title, count, uploads.summary()), uploads, tiles, words);
    }

    /** Called when photos come, go, move or get words. */
    void onChange(SerializableRunnable listener) {
        changed = listener;
        uploads.onUnderWay(listener);
    }

    /**
     * Shows the photos of a text; those that the article uses, by file, and those just uploaded.
     */
    void show(ArticleText text, Map<Long, FileUse> used) {
        var lead = text.cover();
        var texts = new LinkedHashMap<Long, PhotoText>();
        text.photos().forEach(photo -> texts.put(photo.fileId(), photo));
        if (lead != null) {
            texts.putIfAbsent(lead.fileId(), lead);
        }
        album.show(text.photos(), lead, known(texts.keySet(), used));
        words.setVisible(false);
        redraw();
    }

    /** Uploads that no article uses yet are still their uploader's. */
    private KnownPhotos known(Set<Long> files, Map<Long, FileUse> used) {
        var others = files.stream().filter(file -> !used.containsKey(file)).toList();
        return new KnownPhotos(used, own.photos(others));
    }

    List<PhotoText> texts() {
        return album.texts();
    }

    @Nullable PhotoText cover() {
        return album.coverText();
    }

    int unfinished() {
        return uploads.unfinished();
    }

    int refused() {
        return uploads.refused();
    }

    /** Told twice, it changes nothing; what is not the writer's own is left out. */
    private void arrived(FileArrived file) {
        if (album.of(file.fileId()).isEmpty() && album.files().size() < MOST_PHOTOS) {
            own.photos(List.of(file.fileId()))
                    .forEach(photo -> album.add(EditedPhoto.uploaded(photo), file));
            redraw();
        }
    }

    private void choose(EditedPhoto photo) {
        words.show(photo);
        words.setVisible(true);
        redraw();
    }

    private void lead(EditedPhoto photo) {
        album.lead(photo);
        redraw();
    }

    private void move(EditedPhoto photo, int step) {
        album.move(photo, step);
        redraw();
    }

    private void put(EditedPhoto photo, EditedPhoto other) {
        album.moveTo(photo, other);
        redraw();
    }

    private void remove(EditedPhoto photo) {
        album.remove(photo);
        words.setVisible(false);
        redraw();
    }

    private void redraw() {
        changed.run();
        var files = album.files();
        count.setText(getTranslation("news.photos", files.size()));
        uploads.setRoom(MOST_PHOTOS - files.size());
        tiles.show(own.unpublishable(files), words::isShowing);
        words.showPlace(album::place, files.size());
    }
}
