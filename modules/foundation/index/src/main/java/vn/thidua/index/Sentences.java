package vn.thidua.index;

import java.util.List;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterUnifiedOptionsStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/**
 * Sentences of one text of a hit in which sought words stand.
 *
 * @param key the hit
 * @param marked the sentences, sought words between {@link Marks}
 */
record Sentences(String key, List<String> marked) {

    /** Name of the marker of running text. */
    static final String MARKER = "sentences";

    /** As many as two lines hold on the page of hits. */
    private static final int MOST = 2;

    static ProjectionFinalStep<Sentences> projection(
            SearchProjectionFactory<?, ?> f, String field) {
        return f.composite()
                .from(f.id(String.class), f.highlight(field).highlighter(MARKER))
                .as(Sentences::new);
    }

    static HighlighterUnifiedOptionsStep marker(SearchHighlighterFactory f) {
        return f.unified().tag(Marks.OPEN, Marks.CLOSE).numberOfFragments(MOST).orderByScore(true);
    }
}
