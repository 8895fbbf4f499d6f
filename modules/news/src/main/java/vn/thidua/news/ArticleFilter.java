package vn.thidua.news;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which published articles a list shows.
 *
 * @param categories codes of the categories, nothing for all of them
 * @param units keys of the units, empty for all of them
 * @param from published at that moment or later, or nothing
 * @param until published before that moment, or nothing
 */
record ArticleFilter(
        @Nullable Set<String> categories,
        Set<Long> units,
        @Nullable Instant from,
        @Nullable Instant until) {

    static final ArticleFilter ALL = new ArticleFilter(null, Set.of(), null, null);

    ArticleFilter ofAllCategories() {
        return new ArticleFilter(null, units, from, until);
    }
}
