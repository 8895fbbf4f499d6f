package vn.thidua.index.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;

/**
 * The analysers of {@link VietnameseAnalysis} as OpenSearch is told them: the same tables, and
 * parts that every OpenSearch has.
 */
final class OpenSearchAnalysis {

    private static final String LETTERS = "vi_letters";
    private static final String PLACEMENT = "vi_tone_placement";
    private static final String FINAL_Y = "vi_final_y_";
    private static final String PAIRS = "vi_pairs";
    private static final String BEGINNINGS = "vi_beginnings";

    private final ElasticsearchAnalysisConfigurationContext index;

    private OpenSearchAnalysis(ElasticsearchAnalysisConfigurationContext index) {
        this.index = index;
    }

    static void describe(ElasticsearchAnalysisConfigurationContext index) {
        new OpenSearchAnalysis(index).describe();
    }

    private void describe() {
        characters(LETTERS, "letters.txt");
        characters(PLACEMENT, "tone-placement.txt");
        index.tokenFilter(PAIRS)
                .type("shingle")
                .param("min_shingle_size", 2)
                .param("max_shingle_size", 2)
                .param("output_unigrams", false);
        index.tokenFilter(BEGINNINGS)
                .type("edge_ngram")
                .param("min_gram", 1)
                .param("max_gram", VietnameseAnalysis.LONGEST_START)
                .param("preserve_original", true);
        var folding = folding();
        analyzer(VietnameseAnalysis.TONE, Stream.of());
        analyzer(VietnameseAnalysis.FOLDED, folding.stream());
        analyzer(VietnameseAnalysis.BIGRAMS, Stream.concat(folding.stream(), Stream.of(PAIRS)));
        analyzer(VietnameseAnalysis.STARTS, Stream.concat(folding.stream(), Stream.of(BEGINNINGS)));
    }

    /** The lines of the tables are written as OpenSearch reads them. */
    private void characters(String name, String file) {
        index.charFilter(name)
                .type("mapping")
                .param("mappings", RuleFile.read(file).lines().toArray(String[]::new));
    }

    /** Names of the filters that do what {@link Folding} does. */
    private List<String> folding() {
        var names = new ArrayList<>(List.of("asciifolding"));
        for (var rule : RuleFile.read("final-y.txt").rules()) {
            var name = FINAL_Y + names.size();
            index.tokenFilter(name)
                    .type("pattern_replace")
                    .param("pattern", rule.from())
                    .param("replacement", rule.to())
                    .param("all", false);
            names.add(name);
        }
        return names;
    }

    private void analyzer(String name, Stream<String> ending) {
        index.analyzer(name)
                .custom()
                .tokenizer("standard")
                .charFilters(LETTERS, PLACEMENT)
                .tokenFilters(Stream.concat(Stream.of("lowercase"), ending).toArray(String[]::new));
    }
}
