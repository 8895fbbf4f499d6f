package vn.thidua.index;

import java.util.List;

/**
 * What was found of what the viewer may read.
 *
 * @param total number of hits under all filters
 * @param hits the wanted stretch of them
 * @param counts what other choices would bring
 * @param understanding how the typed words were taken
 */
public record SearchResult(
        long total, List<SearchHit> hits, Counts counts, Understanding understanding) {

    /** Nothing was found. */
    static final SearchResult EMPTY =
            new SearchResult(0, List.of(), Counts.NONE, Understanding.AS_TYPED);
}
