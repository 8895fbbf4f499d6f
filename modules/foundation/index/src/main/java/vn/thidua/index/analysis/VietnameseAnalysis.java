package vn.thidua.index.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;

/**
 * The analysers of the index. Every one begins with the chain of {@link VietnameseAnalyzer}:
 *
 * <ul>
 *   <li>{@link #TONE} keeps the accents: {@code rác} is not {@code rạc};
 *   <li>{@link #FOLDED} takes them off: {@code rac} finds both;
 *   <li>{@link #BIGRAMS} holds pairs of folded syllables, because most Vietnamese words have two;
 *   <li>{@link #STARTS} holds every beginning of every folded word, for suggestions.
 * </ul>
 */
@Component
public final class VietnameseAnalysis
        implements LuceneAnalysisConfigurer, ElasticsearchAnalysisConfigurer {

    /** Words with their accents. */
    public static final String TONE = "vi_tone";

    /** Words without accents. */
    public static final String FOLDED = "vi_folded";

    /** Pairs of neighbouring words without accents. */
    public static final String BIGRAMS = "vi_bigrams";

    /** Every beginning of every word, without accents. */
    public static final String STARTS = "vi_starts";

    /** Longer than any Vietnamese syllable; longer words are found whole. */
    static final int LONGEST_START = 10;

    private static final List<String> TABLES =
            List.of("letters.txt", "tone-placement.txt", "final-y.txt");

    private final Map<String, Analyzer> analyzers = new TreeMap<>();

    public VietnameseAnalysis() {
        add(TONE, words -> words);
        add(FOLDED, Folding::new);
        add(BIGRAMS, words -> pairs(new Folding(words)));
        add(STARTS, words -> new EdgeNGramTokenFilter(new Folding(words), 1, LONGEST_START, true));
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext index) {
        analyzers.forEach((name, analyzer) -> index.analyzer(name).instance(analyzer));
    }

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext index) {
        OpenSearchAnalysis.describe(index);
    }

    /**
     * One analyser by its name, for words outside the index.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public Analyzer analyzer(String name) {
        var analyzer = analyzers.get(name);
        if (analyzer == null) {
            throw new IllegalArgumentException(
                    "No analyser '%s'. There are: %s".formatted(name, analyzers.keySet()));
        }
        return analyzer;
    }

    /**
     * What every analyser makes of the tables' own lines: another text after any change that could
     * let the same words be indexed otherwise.
     */
    public String sample() {
        var sample = new StringBuilder();
        for (var file : TABLES) {
            var lines = String.join("\n", RuleFile.read(file).lines());
            sample.append(lines).append('\n');
            analyzers.forEach((name, analyzer) ->
                    Words.of(analyzer, lines)
                            .forEach(word -> sample.append(word.term()).append(' ')));
        }
        return sample.toString();
    }

    private void add(String name, UnaryOperator<TokenStream> ending) {
        analyzers.put(name, new VietnameseAnalyzer(ending));
    }

    private static TokenStream pairs(TokenStream words) {
        var pairs = new ShingleFilter(words, 2, 2);
        pairs.setOutputUnigrams(false);
        return pairs;
    }
}
