package vn.thidua.search;

import java.util.List;
import vn.thidua.index.SearchHit;

/**
 * Hits of one type of item.
 *
 * @param type such as {@code news.article}
 * @param count how many there are
 * @param hits the first of them
 */
public record HitGroup(String type, long count, List<SearchHit> hits) {

    /** Whether there are more than the ones given. */
    public boolean hasMore() {
        return count > hits.size();
    }
}
