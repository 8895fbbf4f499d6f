package vn.thidua.index;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
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
 * @param words what is looked for
 */
record Question(Reader reader, SearchQuery query, Words words) {

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

    /**
     * What is looked for.
     *
     * @param found what is found at all; it may be asked without weighing
     * @param ways to the best, weighed: each finds what the one before it finds, and more; the last
     *     finds all
     * @param shown what is marked in the sentences that are shown
     */
    record Words(
            Function<SearchPredicateFactory, PredicateFinalStep> found,
            List<Function<SearchPredicateFactory, PredicateFinalStep>> ways,
            BiFunction<SearchPredicateFactory, String, PredicateFinalStep> shown) {

        static final Words EVERYTHING =
                new Words(
                        SearchPredicateFactory::matchAll,
                        List.of(SearchPredicateFactory::matchAll),
                        (f, _) -> f.matchAll());
    }

    /** A search for the typed words; everything when there are none. */
    static Question of(Reader reader, SearchQuery query, Typed typed) {
        var words =
                new Words(
                        f -> Ranking.found(typed, f),
                        Ranking.ways(typed),
                        (f, field) -> Ranking.shown(typed, f, field));
        return new Question(reader, query, typed.isEmpty() ? Words.EVERYTHING : words);
    }

    /** A search for almost the typed words. */
    static Question forgiving(Reader reader, SearchQuery query, Typed typed) {
        var words =
                new Words(
                        f -> Ranking.nearlyFound(typed, f),
                        List.of(f -> Ranking.nearlyFound(typed, f)),
                        (f, field) -> Ranking.nearlyShown(typed, f, field));
        return new Question(reader, query, words);
    }

    /** Whether the order follows the days, because it is wanted so or nothing else decides. */
    boolean isByDate() {
        return words.equals(Words.EVERYTHING) || query.sort() == SearchQuery.Sort.NEWEST;
    }

    /** The ways under all filters; in the order of days only what is found counts. */
    List<Function<SearchPredicateFactory, PredicateFinalStep>> asked() {
        return isByDate()
                ? List.of(this::counted)
                : words.ways().stream().map(this::asked).toList();
    }

    private Function<SearchPredicateFactory, PredicateFinalStep> asked(
            Function<SearchPredicateFactory, PredicateFinalStep> way) {
        return f -> filtered(null, f).must(way.apply(f));
    }

    /** The words under all filters. */
    PredicateFinalStep counted(SearchPredicateFactory f) {
        return without(null, f);
    }

    /** The words under all filters but one. */
    PredicateFinalStep without(@Nullable Dimension<?> free, SearchPredicateFactory f) {
        return filtered(free, f).filter(words.found().apply(f));
    }

    private BooleanPredicateClausesStep<?, ?> filtered(
            @Nullable Dimension<?> free, SearchPredicateFactory f) {
        var all = reader.may(f);
        for (var dimension : DIMENSIONS) {
            var chosen = dimension.chosen().apply(query.narrowing());
            if (!dimension.equals(free) && !chosen.isEmpty()) {
                all.filter(f.terms().field(dimension.field()).matchingAny(chosen));
            }
        }
        return all;
    }
}
