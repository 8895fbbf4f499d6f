package vn.thidua.index;

import java.util.Map;

/**
 * How many hits other choices would bring. The counts of a dimension apply all filters but its own.
 *
 * @param byType hits by type of item, most first
 * @param byUnit hits by key of the unit, most first
 * @param byPeriod hits by emulation period, most first; items without one are not counted
 * @param byTopic hits by topic, most first; an item about several counts for each
 */
public record Counts(
        Map<String, Long> byType,
        Map<Long, Long> byUnit,
        Map<String, Long> byPeriod,
        Map<String, Long> byTopic) {

    /** Nothing anywhere. */
    static final Counts NONE = new Counts(Map.of(), Map.of(), Map.of(), Map.of());
}
