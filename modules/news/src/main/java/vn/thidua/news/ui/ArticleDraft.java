package vn.thidua.news.ui;

import java.time.Instant;
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
import vn.thidua.news.Release;

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
                summary(form, base),
                words(form, "category", base.category()),
                body(form, base),
                form.has("eventDate") ? day(words(form, "eventDate", "")) : base.eventDate(),
                words(form, "place", base.place()),
                Audience.valueOf(words(form, "audience", base.audience().name())),
                cover(form, base),
                form.has("photos") ? photos(form) : base.photos(),
                form.has("attachments") ? attachments(form) : base.attachments(),
                form.has("publishAt") ? release(form) : base.release());
    }

    /** Values that only the server knows, as the draft keeps them. */
    static Map<String, Object> held(ArticleFields.Placing placing, FilePart.Chosen files) {
        var cover = files.cover();
        var at = placing.release().at();
        return Map.of(
                "category", placing.category(),
                "audience", placing.audience(),
                "publishAt", at == null ? "" : at.toString(),
                "mustRead", placing.release().mustRead(),
                "cover", cover == null ? NO_COVER : cover.fileId(),
                "photos", files.album(),
                "attachments", files.attachments());
    }

    /** Of the short form's lines, unless they are those of the text that is shown. */
    private static String summary(JsonNode form, ArticleText base) {
        return hasOtherLines(form, base)
                ? QuickText.summary(words(form, "lines", ""))
                : words(form, "summary", base.summary());
    }

    private static String body(JsonNode form, ArticleText base) {
        return hasOtherLines(form, base)
                ? QuickText.body(words(form, "lines", ""))
                : words(form, "body", base.body());
    }

    private static boolean hasOtherLines(JsonNode form, ArticleText base) {
        return form.has("lines") && !words(form, "lines", "").equals(QuickText.lines(base.body()));
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

    private static Release release(JsonNode form) {
        var at = words(form, "publishAt", "");
        return new Release(
                at.isEmpty() ? null : Instant.parse(at), form.path("mustRead").asBoolean(false));
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
