package vn.thidua.search;

import java.util.List;
import vn.thidua.index.SearchHit;

/**
 * Hits of one type of item, or of all in one list.
 *
 * @param type such as {@code news.article}; empty for one list
 * @param count how many there are
 * @param hits the first of them
 */
public record HitGroup(String type, long count, List<SearchHit> hits) {

    /** One list of all types. */
    static HitGroup mixed(long count, List<SearchHit> hits) {
        return new HitGroup("", count, hits);
    }

    /** Whether it is one list of all types. */
    public boolean isMixed() {
        return type.isEmpty();
    }

    /** Whether there are more than the ones given. */
    public boolean hasMore() {
        return count > hits.size();
    }
}
