package vn.thidua.search;

import java.util.List;
import vn.thidua.index.SearchResult;

/**
 * What was found, a group for each type of item. With a single group it holds the wanted stretch of
 * hits; with several, the best few of each.
 *
 * @param result all of it: number of hits, what other choices would bring, how it was understood
 * @param groups the group of the best hit first, or one list of all types
 */
public record GroupedHits(SearchResult result, List<HitGroup> groups) {

    public GroupedHits {
        groups = List.copyOf(groups);
    }

    /** Hits of all types, whichever types are chosen. */
    public long ofAllTypes() {
        return result.counts().byType().values().stream().mapToLong(Long::longValue).sum();
    }
}
