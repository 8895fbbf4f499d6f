package vn.thidua.index;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import vn.thidua.index.words.Part;
import vn.thidua.index.words.Slips;
import vn.thidua.index.words.Typed;

/**
 * Which items are found and which stand first. Found is what has enough of the words, with or
 * without accents, anywhere. What readers expect is a ladder: all words, all with the typed
 * accents, all of them in the title. On one rung the engine's own measure (BM25) decides, helped by
 * words that stand in the title and next to each other.
 */
final class Ranking {

    /**
     * From one rung to the next: more than all that is measured on a rung. BM25 of a word stays
     * below the logarithm of the number of items, 14 for a million, and is counted five times at
     * most: not before the fourteenth rare word could it reach the next rung.
     */
    private static final float RUNG = 1000;

    /** All words exactly as typed, of a search without any accent. */
    private static final float EXACT_TONES = 50;

    /** All words in the title, though with other accents. */
    private static final float IN_TITLE = 25;

    /** Every two neighbouring words stand next to each other, in the title or anywhere. */
    private static final float PHRASE_IN_TITLE = 12;

    private static final float PHRASE = 6;

    /** Two of three typed words suffice, three of four, three of five: 60 %, rounded up. */
    private static final int ENOUGH_WORDS = 2;

    private static final int MISSING_PERCENT = -40;

    private Ranking() {}

    /** Whether all words are wanted, so that nothing is found with some of them alone. */
    static boolean wantsAll(Typed typed) {
        return typed.parts().size() <= ENOUGH_WORDS;
    }

    /** What has enough of the words. */
    static PredicateFinalStep found(Typed typed, SearchPredicateFactory f) {
        return enough(new Clauses(typed.parts(), f).any(Fields.ALL_FOLDED));
    }

    /**
     * Ways to ask for the best first, each with all that decides the order: the highest rung alone,
     * then with the next, at last all that is found. When a way finds as many as are wanted, they
     * are the best of all, and nothing below was weighed.
     */
    static List<Function<SearchPredicateFactory, PredicateFinalStep>> ways(Typed typed) {
        var rungs = rungs(typed);
        int ways = rungs.size() + (wantsAll(typed) ? 0 : 1);
        return IntStream.range(0, ways).mapToObj(lowest -> way(typed, rungs, lowest)).toList();
    }

    private static Function<SearchPredicateFactory, PredicateFinalStep> way(
            Typed typed, List<String> rungs, int lowest) {
        return f -> {
            var clauses = new Clauses(typed.parts(), f);
            var order = f.bool();
            rungs.stream().limit(lowest).forEach(it -> step(order, clauses.all(it), RUNG));
            if (lowest < rungs.size()) {
                order.must(clauses.all(Fields.ALL_FOLDED)).filter(clauses.all(rungs.get(lowest)));
            } else {
                order.must(found(typed, f));
            }
            return measured(order, typed, f);
        };
    }

    /** Fields that hold all words on a rung, the highest first; each rung holds those above it. */
    private static List<String> rungs(Typed typed) {
        return meansTones(typed)
                ? List.of(Fields.TITLE_TONE, Fields.ALL_TONE, Fields.ALL_FOLDED)
                : List.of(Fields.TITLE_FOLDED, Fields.ALL_FOLDED);
    }

    /** Who types several words and no accent at all means words with any. */
    private static boolean meansTones(Typed typed) {
        return typed.words().size() == 1 || typed.words().isAccented();
    }

    private static PredicateFinalStep measured(
            BooleanPredicateClausesStep<?, ?> order, Typed typed, SearchPredicateFactory f) {
        var clauses = new Clauses(typed.parts(), f);
        if (meansTones(typed)) {
            step(order, clauses.all(Fields.TITLE_FOLDED), IN_TITLE);
            order.should(clauses.any(Fields.ALL_TONE));
        } else {
            step(order, clauses.all(Fields.ALL_TONE), EXACT_TONES);
        }
        if (typed.words().size() > 1) {
            var pairs = new Clauses(List.of(new Part(typed.text(), List.of())), f);
            step(order, pairs.all(Fields.TITLE_BIGRAMS), PHRASE_IN_TITLE);
            step(order, pairs.all(Fields.ALL_BIGRAMS), PHRASE);
            order.should(f.match().field(Fields.ALL_BIGRAMS).matching(typed.text()));
        }
        return order.should(clauses.any(Fields.TITLE_FOLDED).boost(2));
    }

    /** What is shown of it: sentences that hold a word. */
    static PredicateFinalStep shown(Typed typed, SearchPredicateFactory f, String field) {
        return new Clauses(typed.parts(), f).any(field);
    }

    /** What has enough of the words or of words that differ in one letter. */
    static PredicateFinalStep nearlyFound(Typed typed, SearchPredicateFactory f) {
        return enough(nearly(typed, Fields.ALL_FOLDED, f));
    }

    /** What is shown of it: sentences that hold such a word. */
    static PredicateFinalStep nearlyShown(Typed typed, SearchPredicateFactory f, String field) {
        return nearly(typed, field, f);
    }

    private static BooleanPredicateClausesStep<?, ?> nearly(
            Typed typed, String field, SearchPredicateFactory f) {
        var words = typed.words();
        var any = f.bool();
        for (int i = 0; i < words.size(); i++) {
            var word = f.match().field(field).matching(words.tone().get(i).term());
            boolean mayDiffer = Slips.mayDiffer(words.folded().get(i).term());
            any.should(mayDiffer ? word.fuzzy(1, 1) : word);
        }
        return any;
    }

    private static PredicateFinalStep enough(BooleanPredicateClausesStep<?, ?> any) {
        return any.minimumShouldMatch(
                least -> least.ifMoreThan(ENOUGH_WORDS).thenRequirePercent(MISSING_PERCENT));
    }

    private static void step(
            BooleanPredicateClausesStep<?, ?> order,
            BooleanPredicateClausesStep<?, ?> words,
            float height) {
        order.should(words.constantScore().boost(height));
    }
}
