package vn.thidua.index;

import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * A search as the engine is asked it: never without the reader's tokens.
 *
 * @param tokens what the viewer may read; at least one
 * @param query filters and order
 * @param words the typed words, cut to a bearable number; empty to list everything
 * @param hidden types of items whose module is off
 */
record Question(Set<String> tokens, SearchQuery query, String words, Set<String> hidden) {

    private static final List<Dimension<?>> DIMENSIONS =
            List.of(Dimension.TYPE, Dimension.UNIT, Dimension.PERIOD);

    /** The words under all filters. */
    PredicateFinalStep asked(SearchPredicateFactory f) {
        return without(null, f);
    }

    /** The words under all filters but one. */
    PredicateFinalStep without(@Nullable Dimension<?> free, SearchPredicateFactory f) {
        var all = f.bool().filter(f.terms().field(Fields.TOKENS).matchingAny(tokens));
        if (!hidden.isEmpty()) {
            all.mustNot(f.terms().field(Dimension.TYPE.field()).matchingAny(hidden));
        }
        for (var dimension : DIMENSIONS) {
            var chosen = dimension.chosen().apply(query);
            if (!dimension.equals(free) && !chosen.isEmpty()) {
                all.filter(f.terms().field(dimension.field()).matchingAny(chosen));
            }
        }
        all.must(words.isEmpty() ? f.matchAll() : Ranking.of(words, f));
        return all;
    }
}
