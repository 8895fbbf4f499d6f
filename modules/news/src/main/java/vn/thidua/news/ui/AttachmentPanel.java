package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.files.FileUse;
import vn.thidua.files.StoredAttachment;
import vn.thidua.news.ArticleText;
import vn.thidua.news.ArticleText.AttachedFile;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.draft.DraftKeeper;
import vn.thidua.uikit.upload.FileArrived;
import vn.thidua.uikit.upload.FileUploads;

/** Documents that go with an article, each with a title for its readers. */
class AttachmentPanel extends Section {

    private static final int MOST_FILES = 20;

    private final SerializableFunction<List<Long>, List<StoredAttachment>> own;
    private final FileUploads uploads;
    private final List<EditedAttachment> files = new ArrayList<>();
    private final Div rows = Tags.div("there");
    private final Span count = Tags.text("muted small", "");
    private SerializableRunnable changed = () -> {};

    /** A panel; {@code own} gives the writer's own documents among some keys. */
    AttachmentPanel(
            SerializableFunction<List<Long>, List<StoredAttachment>> own, FileUploads uploads) {
        this.own = own;
        this.uploads = uploads;
        addClassNames("sec", "stack");
        uploads.addArrivedListener(this::arrived);
        var title = new H2(getTranslation("news.attachments"));
        add(
                Tags.div("sec-h", title, count, uploads.summary()),
                Tags.div("panel flush files", rows, uploads.underWay(), uploads),
                Tags.div(
                        "note k-slate",
                        new Icon("shield-alert"),
                        new Div(
                                Tags.strong(getTranslation("news.attachments.no-secrets")),
                                new Span(" " + getTranslation("news.attachments.no-marks")))));
    }

    void onChange(SerializableRunnable listener) {
        changed = listener;
        uploads.onUnderWay(listener);
    }

    void show(ArticleText text, Map<Long, FileUse> used) {
        files.clear();
        text.attachments().stream().flatMap(file -> known(file, used).stream()).forEach(files::add);
        redraw();
    }

    List<AttachedFile> texts() {
        return files.stream().map(EditedAttachment::text).toList();
    }

    int unfinished() {
        return uploads.unfinished();
    }

    int refused() {
        return uploads.refused();
    }

    private Optional<EditedAttachment> known(AttachedFile file, Map<Long, FileUse> used) {
        var use = used.get(file.fileId());
        return (use == null
                        ? found(file.fileId())
                        : Optional.of(new EditedAttachment(use.fileId(), use.name(), use.bytes())))
                .map(edited -> edited.titled(file.title()));
    }

    private Optional<EditedAttachment> found(long fileId) {
        return own.apply(List.of(fileId)).stream()
                .findFirst()
                .map(file -> new EditedAttachment(file.id(), file.name(), file.bytes()));
    }

    private void arrived(FileArrived file) {
        var ids = files.stream().map(EditedAttachment::fileId).toList();
        if (!ids.contains(file.fileId()) && ids.size() < MOST_FILES) {
            found(file.fileId()).ifPresent(added -> files.add(file.placeAmong(ids), added));
            redraw();
        }
    }

    private void remove(EditedAttachment file) {
        files.remove(file);
        redraw();
    }

    private void redraw() {
        changed.run();
        count.setText(getTranslation("news.attachments.count", files.size()));
        uploads.setRoom(MOST_FILES - files.size());
        rows.removeAll();
        files.forEach(file -> rows.add(row(file)));
    }

    private Div row(EditedAttachment file) {
        var title = new TextField();
        title.setAriaLabel(getTranslation("news.attachment.title", file.name()));
        title.setMaxLength(ArticleText.TITLE_LIMIT);
        title.setWidthFull();
        title.setValue(file.title());
        title.addValueChangeListener(e -> {
            file.titled(e.getValue());
            changed.run();
        });
        DraftKeeper.watch(title, "title-" + file.fileId());
        var facts =
                FileFacts.type(file.ending()) + " · " + FileFacts.size(file.bytes(), getLocale());
        var remove = new NativeButton();
        remove.addClassName("tool");
        remove.setAriaLabel(getTranslation("news.attachment.remove", file.name()));
        remove.setTitle(getTranslation("news.attachment.remove", file.name()));
        remove.add(new Icon("x"));
        remove.addClickListener(_ -> remove(file));
        return Tags.div(
                "att",
                Tags.div(
                        "file",
                        new Icon("file-text"),
                        new Span(title, Tags.text("muted small", facts))),
                remove);
    }
}
