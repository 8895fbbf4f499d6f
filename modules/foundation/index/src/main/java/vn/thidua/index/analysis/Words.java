package vn.thidua.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts text into the words that an analyser makes of it, with their places in the text. */
public final class Words {

    private Words() {}

    /**
     * A word as it is indexed and where it stands.
     *
     * @param term the word after analysis
     * @param start index of its first character in the text
     * @param end index after its last character
     */
    public record Word(String term, int start, int end) {

        /** The same word without its accents. */
        public Word folded() {
            return new Word(Folding.word(term), start, end);
        }
    }

    /** All words of the text in their order. */
    public static List<Word> of(Analyzer analyzer, String text) {
        var found = new ArrayList<Word>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found);
    }
}
