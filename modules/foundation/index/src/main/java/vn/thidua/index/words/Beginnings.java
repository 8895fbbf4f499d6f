package vn.thidua.index.words;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Words of a text that begin with what is being typed, which may end in the middle of a word.
 *
 * @param typed what stands in the box
 */
public record Beginnings(WordsOfText typed) {

    /** Those words, whole, in their order. */
    public List<Span> in(WordsOfText text) {
        return IntStream.range(0, text.size())
                .filter(place -> isBegun(text.folded(place)))
                .mapToObj(place -> text.folded().get(place))
                .map(word -> new Span(word.start(), word.end()))
                .toList();
    }

    private boolean isBegun(String word) {
        return typed.folded().stream().anyMatch(begun -> word.startsWith(begun.term()));
    }
}
