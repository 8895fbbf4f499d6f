package vn.thidua.index.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.index.analysis.VietnameseAnalysis;

/**
 * Phrases of a question that say nothing of what is looked for, such as "is it possible" and
 * "where".
 *
 * @param phrases the longest first
 */
record QuestionWords(List<WordsOfText> phrases) {

    private static final String FILE = "words/questions.txt";

    static QuestionWords read(VietnameseAnalysis analysis) {
        try {
            var lines =
                    new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8).lines();
            return new QuestionWords(
                    lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> WordsOfText.of(analysis, line))
                            .sorted(Comparator.comparingInt(phrase -> -phrase.size()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /**
     * How many words of a question begin at this place. Accents must be those of the phrase, unless
     * none was typed at all.
     */
    int at(WordsOfText typed, int place) {
        return phrases.stream()
                .filter(phrase -> stands(phrase, typed, place))
                .mapToInt(WordsOfText::size)
                .findFirst()
                .orElse(0);
    }

    private static boolean stands(WordsOfText phrase, WordsOfText typed, int place) {
        return place + phrase.size() <= typed.size()
                && all(phrase, i -> phrase.folded(i).equals(typed.folded(place + i)))
                && (!typed.isAccented()
                        || all(phrase, i -> phrase.tone(i).equals(typed.tone(place + i))));
    }

    private static boolean all(WordsOfText phrase, IntPredicate stands) {
        return IntStream.range(0, phrase.size()).allMatch(stands);
    }
}
