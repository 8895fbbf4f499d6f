package vn.thidua.index;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.index.analysis.VietnameseAnalysis;
import vn.thidua.index.analysis.Words;

/** Reads what people type as the index reads it, and finds it again in shown text. */
@Component
class TypedWords {

    /** Two titles fit; more is pasted by mistake and would only make the engine slow. */
    static final int MOST_WORDS = 32;

    private static final int MOST_CHARACTERS = 400;

    private final VietnameseAnalysis analysis;

    TypedWords(VietnameseAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The beginning of the text up to the last word that is looked for; empty without any word. */
    String cut(String text) {
        var beginning = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        var words = Words.of(analysis.analyzer(VietnameseAnalysis.FOLDED), beginning);
        return words.isEmpty()
                ? ""
                : beginning.substring(0, words.get(Math.min(words.size(), MOST_WORDS) - 1).end());
    }

    /** All words that count as found: folded, with the long forms of abbreviations. */
    Set<String> sought(String text) {
        return Words.of(analysis.analyzer(VietnameseAnalysis.FOLDED_QUERY), text).stream()
                .map(Words.Word::term)
                .collect(toUnmodifiableSet());
    }

    /** The text with the sought words marked. */
    List<Piece> mark(Set<String> sought, String text) {
        var pieces = new Pieces();
        int at = 0;
        for (var word : Words.of(analysis.analyzer(VietnameseAnalysis.FOLDED), text)) {
            if (sought.contains(word.term())) {
                pieces.add(text.substring(at, word.start()), false);
                pieces.add(text.substring(word.start(), word.end()), true);
                at = word.end();
            }
        }
        return pieces.add(text.substring(at), false).toList();
    }
}
