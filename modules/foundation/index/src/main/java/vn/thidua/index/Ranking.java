package vn.thidua.index;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import vn.thidua.index.words.Part;
import vn.thidua.index.words.Slips;
import vn.thidua.index.words.Typed;

/**
 * Which items are found and which stand first. Found is what has enough of the words, with or
 * without accents, anywhere. Steps of constant score, far apart, then make the order that readers
 * expect; inside a step the engine's own measure (BM25) decides.
 */
final class Ranking {

    /** All words, with or without accents: more than all that follows together. */
    private static final float ALL_WORDS = 200;

    /** All words with the typed accents: more than all that follows together. */
    private static final float EXACT_TONES = 100;

    /** All words in the title, and there with the typed accents. */
    private static final float IN_TITLE = 25;

    private static final float EXACT_IN_TITLE = 10;

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

    /** The same with all that decides the order. */
    static PredicateFinalStep ordered(Typed typed, SearchPredicateFactory f) {
        var order = f.bool().must(found(typed, f));
        step(order, new Clauses(typed.parts(), f).all(Fields.ALL_FOLDED), ALL_WORDS);
        return order(order, typed, f);
    }

    /** What has all the words: the beginning of {@link #ordered}, found without the rest. */
    static PredicateFinalStep first(Typed typed, SearchPredicateFactory f) {
        var order = f.bool().must(new Clauses(typed.parts(), f).all(Fields.ALL_FOLDED));
        return order(order, typed, f);
    }

    private static PredicateFinalStep order(
            BooleanPredicateClausesStep<?, ?> order, Typed typed, SearchPredicateFactory f) {
        var clauses = new Clauses(typed.parts(), f);
        step(order, clauses.all(Fields.ALL_TONE), EXACT_TONES);
        step(order, clauses.all(Fields.TITLE_FOLDED), IN_TITLE);
        step(order, clauses.all(Fields.TITLE_TONE), EXACT_IN_TITLE);
        if (typed.words().size() > 1) {
            var pairs = new Clauses(List.of(new Part(typed.text(), List.of())), f);
            step(order, pairs.all(Fields.TITLE_BIGRAMS), PHRASE_IN_TITLE);
            step(order, pairs.all(Fields.ALL_BIGRAMS), PHRASE);
            order.should(f.match().field(Fields.ALL_BIGRAMS).matching(typed.text()));
        }
        return order.should(clauses.any(Fields.TITLE_FOLDED).boost(2))
                .should(clauses.any(Fields.ALL_TONE));
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
