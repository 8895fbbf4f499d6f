package vn.thidua.index.analysis;

import java.io.Reader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The chain that all fields share (one way to write each letter and each tone, words, small
 * letters), and what one field adds to it.
 */
final class VietnameseAnalyzer extends Analyzer {

    private static final List<NormalizeCharMap> CHARACTER_FILTERS =
            List.of(characters("letters.txt"), characters("tone-placement.txt"));

    private final UnaryOperator<TokenStream> ending;

    VietnameseAnalyzer(UnaryOperator<TokenStream> ending) {
        this.ending = ending;
    }

    @Override
    protected Reader initReader(String field, Reader typed) {
        var read = typed;
        for (var characters : CHARACTER_FILTERS) {
            read = new MappingCharFilter(characters, read);
        }
        return read;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, ending.apply(new LowerCaseFilter(words)));
    }

    private static NormalizeCharMap characters(String file) {
        var map = new NormalizeCharMap.Builder();
        RuleFile.read(file).rules().forEach(rule -> map.add(rule.from(), rule.to()));
        return map.build();
    }
}
