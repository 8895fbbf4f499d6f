package vn.thidua.search;

import java.util.List;
import vn.thidua.index.SearchResult;

/**
 * What was found, a group for each type of item. With a single group it holds the wanted stretch of
 * hits; with several, the best few of each.
 *
 * @param counts number of hits, and what other choices would bring
 * @param groups the group of the best hit first
 */
public record GroupedHits(SearchResult counts, List<HitGroup> groups) {

    /** Hits of all types, whichever types are chosen. */
    public long ofAllTypes() {
        return counts.byType().values().stream().mapToLong(Long::longValue).sum();
    }
}
