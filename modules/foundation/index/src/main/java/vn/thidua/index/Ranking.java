package vn.thidua.index;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Which items are found and which stand first. Found is what has enough of the words, with or
 * without accents, anywhere. Steps of constant score, far apart, then make the order that readers
 * expect; inside a step the engine's own measure (BM25) decides.
 */
final class Ranking {

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

    static PredicateFinalStep of(String words, SearchPredicateFactory f) {
        var enough =
                f.match()
                        .field(Fields.ALL_FOLDED)
                        .matching(words)
                        .minimumShouldMatch(least ->
                                least.ifMoreThan(ENOUGH_WORDS).thenRequirePercent(MISSING_PERCENT));
        var order = f.bool().must(enough);
        step(order, all(Fields.ALL_TONE, words, f), EXACT_TONES);
        step(order, all(Fields.TITLE_FOLDED, words, f), IN_TITLE);
        step(order, all(Fields.TITLE_TONE, words, f), EXACT_IN_TITLE);
        step(order, all(Fields.TITLE_BIGRAMS, words, f), PHRASE_IN_TITLE);
        step(order, all(Fields.ALL_BIGRAMS, words, f), PHRASE);
        return order.should(f.match().field(Fields.TITLE_FOLDED).boost(2).matching(words))
                .should(f.match().field(Fields.ALL_BIGRAMS).matching(words))
                .should(f.match().field(Fields.ALL_TONE).matching(words))
                // Only what the question names is marked in the answer.
                .should(f.match().field(Fields.TEXTS_FOLDED).boost(0.1f).matching(words));
    }

    private static MatchPredicateOptionsStep<?> all(
            String field, String words, SearchPredicateFactory f) {
        return f.match().field(field).matching(words).minimumShouldMatchPercent(100);
    }

    private static void step(
            BooleanPredicateClausesStep<?, ?> order,
            MatchPredicateOptionsStep<?> words,
            float height) {
        order.should(words.constantScore().boost(height));
    }
}
