package vn.thidua.news.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.thidua.news.ArticleText;

/** Which parts of an article a later text has changed. */
final class ChangedParts {

    private final ArticleText earlier;
    private final ArticleText later;
    private final List<String> keys = new ArrayList<>();

    private ChangedParts(ArticleText earlier, ArticleText later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** Keys of the parts' names, in the order of the form. */
    static List<String> keys(ArticleText earlier, ArticleText later) {
        var parts = new ChangedParts(earlier, later);
        parts.part("news.field.title", ArticleText::title);
        parts.part("news.field.summary", ArticleText::summary);
        parts.part("news.field.event-date", ArticleText::eventDate);
        parts.part("news.field.place", ArticleText::place);
        parts.part("news.field.body", ArticleText::body);
        parts.part("news.photos.title", text -> List.of(text.photos(), cover(text)));
        parts.part("news.attachments", ArticleText::attachments);
        parts.part("news.field.category", ArticleText::category);
        parts.part("news.audience", ArticleText::audience);
        parts.part("news.when", ArticleText::release);
        return parts.keys;
    }

    private void part(
            String key,
            Function<ArticleText, ? extends @org.jspecify.annotations.Nullable Object> value) {
        if (!Objects.equals(value.apply(earlier), value.apply(later))) {
            keys.add(key);
        }
    }

    private static Object cover(ArticleText text) {
        return text.cover() == null ? 0L : text.cover();
    }
}
