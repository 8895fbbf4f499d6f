package vn.thidua.index.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * On the side of the query, an abbreviation also means its long form and the other way round. The
 * index keeps what was written, so a new abbreviation needs no re-indexing to be found.
 */
final class Abbreviations {

    private Abbreviations() {}

    /**
     * A filter that adds the other forms.
     *
     * @param words cuts the table's own lines into words, as the text before the filter was cut
     */
    static UnaryOperator<TokenStream> cutBy(Analyzer words) {
        var lines = String.join("\n", RuleFile.read("abbreviations.txt").lines());
        try {
            var parser = new SolrSynonymParser(true, true, words);
            parser.parse(new StringReader(lines));
            SynonymMap groups = parser.build();
            return tokens -> new SynonymGraphFilter(tokens, groups, true);
        } catch (ParseException e) {
            throw new IllegalStateException("analysis/abbreviations.txt: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
