package vn.thidua.index.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Lets found texts vote on how each typed word is meant. Every hit has one vote for each form that
 * it holds; a form that stands beside a typed neighbour counts more, because Vietnamese words are
 * mostly of two syllables.
 */
final class Votes {

    private static final int PLAIN = 1;
    private static final int BESIDE_NEIGHBOUR = 5;

    private final WordsOfText typed;
    private final BiPredicate<String, String> isAlike;
    private final List<Map<String, Ballot>> byWord = new ArrayList<>();

    /** The votes for a form, and how it is written. */
    private record Ballot(String written, int votes) {

        Ballot plus(int more) {
            return new Ballot(written, votes + more);
        }
    }

    /**
     * Opens the vote.
     *
     * @param isAlike whether a folded word of a text may stand for a folded typed one
     */
    Votes(WordsOfText typed, BiPredicate<String, String> isAlike) {
        this.typed = typed;
        this.isAlike = isAlike;
        for (int i = 0; i < typed.size(); i++) {
            byWord.add(new HashMap<>());
        }
    }

    /** Counts the votes of one hit. */
    void count(List<WordsOfText> texts) {
        for (int i = 0; i < typed.size(); i++) {
            var ofHit = new HashMap<String, Ballot>();
            for (var text : texts) {
                for (int at = 0; at < text.size(); at++) {
                    if (isAlike.test(typed.folded(i), text.folded(at))) {
                        var ballot = new Ballot(text.written(at), weight(i, text, at));
                        ofHit.merge(text.tone(at), ballot, Votes::heavier);
                    }
                }
            }
            var all = byWord.get(i);
            ofHit.forEach(
                    (form, ballot) -> all.merge(form, ballot, (old, one) -> old.plus(one.votes())));
        }
    }

    /** The form that has at least this share of the votes for a word. */
    Optional<String> winner(int place, double share) {
        var ballots = byWord.get(place).values();
        int all = ballots.stream().mapToInt(Ballot::votes).sum();
        return ballots.stream()
                .filter(ballot -> ballot.votes() >= share * all)
                .max(Comparator.comparingInt(Ballot::votes).thenComparing(Ballot::written))
                .map(Ballot::written);
    }

    private int weight(int place, WordsOfText text, int at) {
        boolean isBeside = stands(place - 1, text, at - 1) || stands(place + 1, text, at + 1);
        return isBeside ? BESIDE_NEIGHBOUR : PLAIN;
    }

    private boolean stands(int place, WordsOfText text, int at) {
        return place >= 0
                && place < typed.size()
                && at >= 0
                && at < text.size()
                && isAlike.test(typed.folded(place), text.folded(at));
    }

    private static Ballot heavier(Ballot one, Ballot other) {
        return one.votes() >= other.votes() ? one : other;
    }
}
