package vn.thidua.index.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.thidua.index.analysis.VietnameseAnalysis;
import vn.thidua.index.analysis.Words;
import vn.thidua.index.analysis.Words.Word;

/**
 * The words of a text, each with its accents and without.
 *
 * @param text the text
 * @param tone words as {@link VietnameseAnalysis#TONE} makes them
 * @param folded the same words without accents
 */
public record WordsOfText(String text, List<Word> tone, List<Word> folded) {

    /** Cuts a text into its words. */
    public static WordsOfText of(VietnameseAnalysis analysis, String text) {
        var tone = Words.of(analysis.analyzer(VietnameseAnalysis.TONE), text);
        return new WordsOfText(text, tone, tone.stream().map(Word::folded).toList());
    }

    /** Number of words. */
    public int size() {
        return folded.size();
    }

    String tone(int place) {
        return tone.get(place).term();
    }

    String folded(int place) {
        return folded.get(place).term();
    }

    /** The word as it is written, in small letters. */
    String written(int place) {
        var word = folded.get(place);
        return text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
    }

    /** Whether any word is written with a letter or a tone that folding takes away. */
    public boolean isAccented() {
        return IntStream.range(0, size()).anyMatch(this::isAccented);
    }

    /** Whether the word is written with a letter or a tone that folding takes away. */
    boolean isAccented(int place) {
        return written(place).chars().anyMatch(letter -> letter > 0x7F);
    }
}
