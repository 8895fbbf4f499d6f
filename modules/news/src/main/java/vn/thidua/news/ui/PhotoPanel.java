package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.UserProblem;
import vn.thidua.files.FileUse;
import vn.thidua.files.Photos;
import vn.thidua.news.ArticleText;
import vn.thidua.news.ArticleText.PhotoText;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Problems;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.UploadWords;

/** The photos of an article: adding, ordering, words, and which one leads. */
class PhotoPanel extends Section {

    /** More than anybody looks through; one upload of a day's photos fits. */
    private static final int MOST_PHOTOS = 100;

    private final transient Photos store;
    private final transient Acting acting;
    private final @Nullable String unitCode;
    private final PhotoWords words;
    private final transient UploadWords uploadWords;
    private final List<EditedPhoto> photos = new ArrayList<>();
    private final Div tiles = Tags.div("ups");
    private final Span count = Tags.text("muted small", "");
    private @Nullable EditedPhoto cover;
    private SerializableRunnable changed = () -> {};

    PhotoPanel(Photos store, Acting acting, PhotoWords words, UploadWords uploadWords) {
        this.store = store;
        this.acting = acting;
        this.words = words;
        this.uploadWords = uploadWords;
        unitCode = acting.unitCode();
        addClassNames("sec", "stack");
        words.setVisible(false);
        words.onChange(this::redraw);
        add(Tags.div("sec-h", new H2(getTranslation("news.photos.title")), count));
        add(
                upload(),
                Tags.paragraph("muted small", getTranslation("news.photos.privacy")),
                tiles,
                words);
    }

    /** Called when photos come, go, move or get words. */
    void onChange(SerializableRunnable listener) {
        changed = listener;
    }

    /** Shows the photos of a text that is not saved anywhere. */
    void show(ArticleText text) {
        show(text, Map.of());
    }

    /** Shows the photos of a text; those that the article uses and those just uploaded. */
    void show(ArticleText text, SavedArticle article) {
        show(text, article.files());
    }

    private void show(ArticleText text, Map<Long, FileUse> used) {
        var lead = text.cover();
        var texts = new LinkedHashMap<Long, PhotoText>();
        text.photos().forEach(photo -> texts.put(photo.fileId(), photo));
        if (lead != null) {
            texts.putIfAbsent(lead.fileId(), lead);
        }
        var known = known(texts.keySet(), used);
        photos.clear();
        text.photos().stream().flatMap(photo -> known.photo(photo).stream()).forEach(photos::add);
        cover = lead == null ? null : leading(lead, known);
        words.setVisible(false);
        redraw();
    }

    private @Nullable EditedPhoto leading(PhotoText lead, KnownPhotos known) {
        return photos.stream()
                .filter(photo -> photo.fileId() == lead.fileId())
                .findFirst()
                .or(() -> known.photo(lead))
                .orElse(null);
    }

    /** Uploads that no article uses yet are still their uploader's. */
    private KnownPhotos known(Set<Long> files, Map<Long, FileUse> used) {
        var others = files.stream().filter(file -> !used.containsKey(file)).toList();
        return new KnownPhotos(
                used, others.isEmpty() ? List.of() : store.own(acting.viewer(), others));
    }

    /** The photos as they stand now. */
    Chosen chosen() {
        return new Chosen(
                cover == null ? null : cover.text(),
                photos.stream().map(EditedPhoto::text).toList());
    }

    private Upload upload() {
        var upload = new Upload((UploadHandler) this::receive);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        upload.setMaxFiles(MOST_PHOTOS);
        upload.setI18n(uploadWords.in(getLocale()));
        // One after the other: the album keeps the order in which the photos were chosen.
        upload.getElement().setProperty("maxConcurrentUploads", 1);
        var choose = new Button(getTranslation("news.photos.choose"));
        choose.setPrefixComponent(new Icon("image-up"));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("news.photos.drop")));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    /** Runs beside the page's own requests, one for each file. */
    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var stored = store.store(acting.viewer(unitCode), event.getFileName(), content);
            var _ = event.getUI().access(() -> added(EditedPhoto.uploaded(stored)));
        } catch (UserProblem problem) {
            var _ = event.getUI().access(() -> refused(event.getFileName(), problem));
        }
    }

    private void added(EditedPhoto photo) {
        photos.add(photo);
        if (cover == null) {
            cover = photo;
        }
        redraw();
    }

    private void refused(String fileName, UserProblem problem) {
        Problems.tell(
                getTranslation(
                        "news.photos.refused",
                        fileName,
                        getTranslation(problem.textKey(), problem.arguments())));
    }

    private void choose(EditedPhoto photo) {
        words.show(photo);
        words.setVisible(true);
        redraw();
    }

    private void lead(EditedPhoto photo) {
        cover = photo;
        redraw();
    }

    private void move(EditedPhoto photo, int step) {
        var from = photos.indexOf(photo);
        var to = from + step;
        if (to >= 0 && to < photos.size()) {
            photos.remove(from);
            photos.add(to, photo);
            redraw();
        }
    }

    private void remove(EditedPhoto photo) {
        photos.remove(photo);
        if (photo.equals(cover)) {
            cover = photos.isEmpty() ? null : photos.getFirst();
        }
        if (words.isShowing(photo)) {
            words.setVisible(false);
        }
        redraw();
    }

    private void redraw() {
        changed.run();
        count.setText(getTranslation("news.photos", photos.size()));
        tiles.removeAll();
        for (var photo : photos) {
            tiles.add(
                    new PhotoTile(
                            photo,
                            new PhotoTile.Marks(photo.equals(cover), words.isShowing(photo)),
                            new PhotoTile.Actions(
                                    () -> choose(photo),
                                    () -> lead(photo),
                                    step -> move(photo, step),
                                    () -> remove(photo))));
        }
    }

    /**
     * The photos of the form.
     *
     * @param cover the leading one, or nothing
     * @param album all, in order
     */
    record Chosen(@Nullable PhotoText cover, List<PhotoText> album) {}
}
