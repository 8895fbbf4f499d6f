package vn.thidua.news;

import java.util.List;
import java.util.Map;

/**
 * One page of the news.
 *
 * @param rows its articles, newest first
 * @param covers addresses of the small leading photos by article; an article without one is missing
 * @param counts articles the viewer may read by tab, with the other filters applied
 * @param hasMore whether older ones follow
 */
public record NewsPage(
        List<ArticleRow> rows,
        Map<Long, String> covers,
        Map<String, Long> counts,
        boolean hasMore) {

    /** Articles of all tabs. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
