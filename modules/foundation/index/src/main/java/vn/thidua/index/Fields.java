package vn.thidua.index;

/** Names of the fields in the index. A change here is seen at the next start and mended there. */
final class Fields {

    static final String TYPE = "type";
    static final String UNIT = "unit";
    static final String PERIOD = "period";
    static final String TOPICS = "topics";
    static final String FACETS = "facets";
    static final String TOKENS = "tokens";
    static final String DATE = "date";
    static final String PATH = "path";
    static final String PICTURE = "picture";
    static final String SUMMARY = "summary";

    static final String TITLE_TONE = "title_tone";
    static final String TITLE_FOLDED = "title_folded";
    static final String TITLE_BIGRAMS = "title_bigrams";

    /** Every beginning of every word of the title, for suggestions. */
    static final String TITLE_STARTS = "title_starts";

    /** Running text alone, for the sentences under a hit. */
    static final String TEXTS_FOLDED = "texts_folded";

    /** What is written in attached documents, for the sentences under a hit. */
    static final String FILES_FOLDED = "files_folded";

    /** Names and addresses of attached documents. */
    static final String FILES = "files";

    /**
     * Title, summary, running text and attached documents together: words of one search may be
     * spread over them.
     */
    static final String ALL_TONE = "all_tone";

    static final String ALL_FOLDED = "all_folded";
    static final String ALL_BIGRAMS = "all_bigrams";

    private Fields() {}
}
