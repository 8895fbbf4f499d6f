package vn.thidua.news.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.news.ArticleText;
import vn.thidua.news.ArticleText.AttachedFile;
import vn.thidua.news.ArticleText.PhotoText;
import vn.thidua.news.Audience;

/** The words of an unsaved form, between the draft's JSON and an article's text. */
@Component
class ArticleDraft {

    /** Key of the form among all forms of the portal. */
    static final String FORM = "news.article";

    private static final long NO_COVER = 0;

    private final JsonMapper json;

    ArticleDraft(JsonMapper json) {
        this.json = json;
    }

    /**
     * The text that was typed.
     *
     * @param base where a field was not yet known to the draft
     */
    ArticleText text(String content, ArticleText base) {
        var form = json.readTree(content);
        return new ArticleText(
                words(form, "title", base.title()),
                words(form, "summary", base.summary()),
                words(form, "category", base.category()),
                words(form, "body", base.body()),
                form.has("eventDate") ? day(words(form, "eventDate", "")) : base.eventDate(),
                words(form, "place", base.place()),
                Audience.valueOf(words(form, "audience", base.audience().name())),
                cover(form, base),
                form.has("photos") ? photos(form) : base.photos(),
                form.has("attachments") ? attachments(form) : base.attachments());
    }

    /** Values that only the server knows, as the draft keeps them. */
    static Map<String, Object> held(ArticleFields.Placing placing, FilePart.Chosen files) {
        var cover = files.cover();
        return Map.of(
                "category", placing.category(),
                "audience", placing.audience(),
                "cover", cover == null ? NO_COVER : cover.fileId(),
                "photos", files.album(),
                "attachments", files.attachments());
    }

    private List<AttachedFile> attachments(JsonNode form) {
        return form.path("attachments")
                .valueStream()
                .map(file -> json.treeToValue(file, AttachedFile.class))
                .map(file ->
                        new AttachedFile(
                                file.fileId(), words(form, "title-" + file.fileId(), file.title())))
                .toList();
    }

    private static String words(JsonNode form, String field, String base) {
        return form.path(field).asString(base);
    }

    /** A date picker sends nothing for a day that was never complete. */
    private static @Nullable LocalDate day(String value) {
        return value.isEmpty() ? null : LocalDate.parse(value);
    }

    private @Nullable PhotoText cover(JsonNode form, ArticleText base) {
        if (!form.has("cover")) {
            return base.cover();
        }
        var file = form.path("cover").asLong();
        return file == NO_COVER
                ? null
                : photos(form).stream()
                        .filter(photo -> photo.fileId() == file)
                        .findFirst()
                        .orElseGet(() -> base.cover());
    }

    /** The album; a caption being typed may be newer in the browser than at the server. */
    private List<PhotoText> photos(JsonNode form) {
        return form.path("photos")
                .valueStream()
                .map(photo -> json.treeToValue(photo, PhotoText.class))
                .map(photo ->
                        new PhotoText(
                                photo.fileId(),
                                words(form, "caption-" + photo.fileId(), photo.caption()),
                                words(form, "alt-" + photo.fileId(), photo.alt())))
                .toList();
    }
}
