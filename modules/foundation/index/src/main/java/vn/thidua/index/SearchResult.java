package vn.thidua.index;

import java.util.List;
import java.util.Map;

/**
 * What was found of what the viewer may read. The counts of a dimension apply all filters but its
 * own, so that they say what another choice would bring.
 *
 * @param total number of hits under all filters
 * @param hits the wanted stretch of them
 * @param byType hits by type of item, most first
 * @param byUnit hits by key of the unit, most first
 * @param byPeriod hits by emulation period, most first; items without one are not counted
 */
public record SearchResult(
        long total,
        List<SearchHit> hits,
        Map<String, Long> byType,
        Map<Long, Long> byUnit,
        Map<String, Long> byPeriod) {

    /** Nothing was found. */
    static final SearchResult EMPTY = new SearchResult(0, List.of(), Map.of(), Map.of(), Map.of());
}
