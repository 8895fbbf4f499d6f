package vn.thidua.index;

/**
 * What somebody looks for. Any text is allowed: nothing in it is an operator.
 *
 * @param text words as typed; a blank text lists everything, newest first
 * @param narrowing what narrows the hits
 * @param sort order of the hits
 * @param offset hits to skip, at most {@value #MOST_SKIPPED}
 * @param limit hits wanted, at most {@value #MOST_WANTED}
 */
public record SearchQuery(String text, Narrowing narrowing, Sort sort, int offset, int limit) {

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
        offset = Math.clamp(offset, 0, MOST_SKIPPED);
        limit = Math.clamp(limit, 0, MOST_WANTED);
    }

    /** The first hits for some words, without any filter. */
    public static SearchQuery of(String text, int limit) {
        return new SearchQuery(text, Narrowing.NONE, Sort.RELEVANCE, 0, limit);
    }

    /** The same within these limits. */
    public SearchQuery within(Narrowing limits) {
        return new SearchQuery(text, limits, sort, offset, limit);
    }

    /** The same in this order. */
    public SearchQuery sorted(Sort order) {
        return new SearchQuery(text, narrowing, order, offset, limit);
    }

    /** The same, another stretch of the hits. */
    public SearchQuery stretch(int skipped, int wanted) {
        return new SearchQuery(text, narrowing, sort, skipped, wanted);
    }

    /** The same for other words. */
    SearchQuery reading(String words) {
        return new SearchQuery(words, narrowing, sort, offset, limit);
    }
}
