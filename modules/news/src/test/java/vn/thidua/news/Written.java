package vn.thidua.news;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.news.ArticleText.AttachedFile;
import vn.thidua.news.ArticleText.PhotoText;

/** Complete texts, each with what a test is about. */
public final class Written {

    /** A category whose articles the unit's leader decides about. */
    public static final String UNIT_NEWS = "tin-don-vi";

    /** A category of the secretariat. */
    public static final String BLOC_NEWS = "tin-cua-khoi";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private Written() {}

    /** News of the unit for the bloc. */
    public static ArticleText text(String title) {
        return text(title, UNIT_NEWS, Audience.BLOC);
    }

    /** News in a category for an audience. */
    public static ArticleText text(String title, String category, Audience audience) {
        return text(title, category, audience, List.of());
    }

    /** News with photos, the first leading. */
    public static ArticleText withPhotos(String title, Audience audience, List<Long> files) {
        return text(title, UNIT_NEWS, audience, files);
    }

    /** News with a body of its own. */
    public static ArticleText text(String title, String body) {
        var text = text(title);
        return new ArticleText(
                title,
                text.summary(),
                text.category(),
                body,
                text.eventDate(),
                text.place(),
                text.audience(),
                null,
                List.of(),
                List.of(),
                Release.AT_ONCE);
    }

    /** News that is to go out in a certain way. */
    public static ArticleText released(String title, Release release) {
        return with(title, List.of(), release);
    }

    /** News with documents. */
    public static ArticleText with(String title, List<AttachedFile> documents) {
        return with(title, documents, Release.AT_ONCE);
    }

    private static ArticleText with(String title, List<AttachedFile> documents, Release release) {
        var text = text(title);
        return new ArticleText(
                text.title(),
                text.summary(),
                text.category(),
                text.body(),
                text.eventDate(),
                text.place(),
                text.audience(),
                null,
                List.of(),
                documents,
                release);
    }

    private static ArticleText text(
            String title, String category, Audience audience, List<Long> files) {
        var photos = files.stream().map(file -> new PhotoText(file, "Chú thích", "")).toList();
        return new ArticleText(
                title,
                "Tóm tắt của bài.",
                category,
                "<p>Nội dung của bài.</p>",
                DAY,
                "Phường Tân Bình",
                audience,
                photos.isEmpty() ? null : photos.getFirst(),
                photos,
                List.of(),
                Release.AT_ONCE);
    }
}
