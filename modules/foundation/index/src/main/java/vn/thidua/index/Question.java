package vn.thidua.index;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import vn.thidua.index.words.Typed;

/**
 * A search as the engine is asked it: never without the reader's tokens.
 *
 * @param reader what may be found at all
 * @param query filters, order and stretch
 * @param words what is looked for, or nothing to list everything
 */
record Question(
        Reader reader,
        SearchQuery query,
        @Nullable Function<SearchPredicateFactory, PredicateFinalStep> words) {

    private static final List<Dimension<?>> DIMENSIONS =
            List.of(Dimension.TYPE, Dimension.UNIT, Dimension.PERIOD, Dimension.TOPIC);

    /**
     * What somebody may find.
     *
     * @param tokens what the viewer may read; at least one
     * @param hidden types of items whose module is off
     */
    record Reader(Set<String> tokens, Set<String> hidden) {

        /** What the reader may find at all. */
        BooleanPredicateClausesStep<?, ?> may(SearchPredicateFactory f) {
            var all = f.bool().filter(f.terms().field(Fields.TOKENS).matchingAny(tokens));
            if (!hidden.isEmpty()) {
                all.mustNot(f.terms().field(Fields.TYPE).matchingAny(hidden));
            }
            return all;
        }
    }

    /** A search for the typed words; everything when there are none. */
    static Question of(Reader reader, SearchQuery query, Typed typed) {
        return new Question(reader, query, typed.isEmpty() ? null : f -> Ranking.of(typed, f));
    }

    /** A search for almost the typed words. */
    static Question forgiving(Reader reader, SearchQuery query, Typed typed) {
        return new Question(reader, query, f -> Ranking.forgiving(typed, f));
    }

    /** The words under all filters. */
    PredicateFinalStep asked(SearchPredicateFactory f) {
        return without(null, f);
    }

    /** The words under all filters but one. */
    PredicateFinalStep without(@Nullable Dimension<?> free, SearchPredicateFactory f) {
        var all = reader.may(f);
        for (var dimension : DIMENSIONS) {
            var chosen = dimension.chosen().apply(query.narrowing());
            if (!dimension.equals(free) && !chosen.isEmpty()) {
                all.filter(f.terms().field(dimension.field()).matchingAny(chosen));
            }
        }
        all.must(words == null ? f.matchAll() : words.apply(f));
        return all;
    }
}
