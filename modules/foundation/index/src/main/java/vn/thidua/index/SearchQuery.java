package vn.thidua.index;

import java.util.Set;

/**
 * What somebody looks for. Any text is allowed: nothing in it is an operator.
 *
 * @param text words as typed; a blank text lists everything, newest first
 * @param types only these types of items, all when empty
 * @param units only items of these units, all when empty
 * @param periods only these emulation periods, all when empty
 * @param sort order of the hits
 * @param offset hits to skip, at most {@value #MOST_SKIPPED}
 * @param limit hits wanted, at most {@value #MOST_WANTED}
 */
public record SearchQuery(
        String text,
        Set<String> types,
        Set<Long> units,
        Set<String> periods,
        Sort sort,
        int offset,
        int limit) {

    /** Nobody reads further, and skipping costs time. */
    static final int MOST_SKIPPED = 10_000;

    static final int MOST_WANTED = 100;

    /** Order of the hits. */
    public enum Sort {
        /** Best first; of two equally good ones the newer. */
        RELEVANCE,
        /** Newest first. */
        NEWEST
    }

    public SearchQuery {
        types = Set.copyOf(types);
        units = Set.copyOf(units);
        periods = Set.copyOf(periods);
        offset = Math.clamp(offset, 0, MOST_SKIPPED);
        limit = Math.clamp(limit, 0, MOST_WANTED);
    }

    /** The first hits for some words, without any filter. */
    public static SearchQuery of(String text, int limit) {
        return new SearchQuery(text, Set.of(), Set.of(), Set.of(), Sort.RELEVANCE, 0, limit);
    }
}
