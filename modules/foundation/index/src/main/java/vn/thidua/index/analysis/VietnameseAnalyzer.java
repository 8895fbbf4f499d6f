package vn.thidua.index.analysis;

import java.io.Reader;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The chain that all fields share (one way to write each letter and each tone, words, small
 * letters), and what one field adds to it.
 */
final class VietnameseAnalyzer extends Analyzer {

    private final UnaryOperator<TokenStream> ending;

    VietnameseAnalyzer(UnaryOperator<TokenStream> ending) {
        this.ending = ending;
    }

    @Override
    protected Reader initReader(String field, Reader typed) {
        return Spelling.of(typed);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, ending.apply(new LowerCaseFilter(words)));
    }
}
