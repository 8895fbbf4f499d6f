package vn.thidua.index.words;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * Slips of the fingers: one letter wrong, missing, too much, or two letters changed places. What is
 * meant is taken from texts that the reader may read, so no word of another's text is ever offered.
 */
public final class Slips {

    /** Words of fewer letters have too many neighbours to guess among. */
    public static final int FEWEST_LETTERS = 3;

    private Slips() {}

    /**
     * What was probably meant, when every word stands in the found texts as typed or nearly so.
     *
     * @param hits for each nearly matching hit its texts
     */
    public static Optional<String> mend(Typed typed, List<List<WordsOfText>> hits) {
        var words = typed.words();
        var votes = new Votes(words, Slips::isAlike);
        hits.forEach(votes::count);
        var mended = new StringJoiner(" ");
        boolean isOther = false;
        for (int i = 0; i < words.size(); i++) {
            var winner = votes.winner(i, 0);
            if (winner.isEmpty()) {
                return Optional.empty();
            }
            mended.add(winner.get());
            isOther |= !winner.get().equals(words.written(i));
        }
        return isOther ? Optional.of(mended.toString()) : Optional.empty();
    }

    private static boolean isAlike(String typed, String written) {
        return typed.equals(written)
                || (mayDiffer(typed)
                        && written.length() >= FEWEST_LETTERS - 1
                        && typed.charAt(0) == written.charAt(0)
                        && isOneStep(typed, written));
    }

    /** Whether another spelling may be meant; a number is what it is. */
    public static boolean mayDiffer(String word) {
        return word.length() >= FEWEST_LETTERS && word.chars().allMatch(Character::isLetter);
    }

    /** One letter other, more or less, or two neighbours swapped. */
    private static boolean isOneStep(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int same = (int) IntStream.range(0, longer).takeWhile(i -> sameAt(a, b, i)).count();
        var restA = a.substring(same);
        var restB = b.substring(same);
        return after(restA, 1).equals(after(restB, 1))
                || after(restA, 1).equals(restB)
                || restA.equals(after(restB, 1))
                || isSwapped(restA, restB);
    }

    private static boolean isSwapped(String a, String b) {
        return a.length() >= 2
                && b.length() >= 2
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }

    private static boolean sameAt(String a, String b, int i) {
        return i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i);
    }

    private static String after(String word, int letters) {
        return word.substring(Math.min(letters, word.length()));
    }
}
