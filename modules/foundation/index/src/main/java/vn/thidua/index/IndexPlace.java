package vn.thidua.index;

import java.util.Map;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterUnifiedOptionsStep;

/**
 * Where the index lies: a folder that Lucene writes to, or an OpenSearch cluster. Also keeps,
 * beside the documents, under which {@link Fingerprint} they were last complete.
 */
interface IndexPlace {

    /** What the names of the engine's settings for one place begin with. */
    String BACKEND = "hibernate.search.backend.";

    /** What the engine must be told of the place, by the full names of its settings. */
    Map<String, Object> settings();

    /**
     * Makes sure that there is an index of the right form to write to; costs nothing when there was
     * one.
     */
    void prepare();

    /** What {@link #remember} was last told about the index here, empty at first. */
    String remembered();

    /** The index here is complete, made under the fingerprint. */
    void remember(String fingerprint);

    /** The next check writes everything anew. */
    void forget();

    /** Whether the index here is complete, made under the fingerprint. */
    boolean holds(String fingerprint);

    /** Whether somebody took the index away while the portal works with it. */
    boolean isGone();

    /** Sentences that are shown under a hit come whole. */
    HighlighterFinalStep wholeSentences(HighlighterUnifiedOptionsStep marked);
}
