package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.elasticsearch.client.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.index.analysis.VietnameseAnalysis;
import vn.thidua.index.analysis.Words;

/** OpenSearch makes the same words of the same text as Lucene here. */
@OnOpenSearch
class SameWordsIT extends IndexIT {

    private static final ClusterNames NAMES =
            new ClusterNames("same-words-" + ProcessHandle.current().pid() + "-");

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    /** OpenSearch analyses at most 10,000 words at once. */
    private static final int TEXTS_AT_ONCE = 40;

    @Autowired Cluster cluster;
    @Autowired VietnameseAnalysis analysis;

    @DynamicPropertySource
    static void named(DynamicPropertyRegistry properties) {
        properties.add("portal.index.prefix", NAMES::prefix);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                VietnameseAnalysis.TONE,
                VietnameseAnalysis.FOLDED,
                VietnameseAnalysis.BIGRAMS,
                VietnameseAnalysis.STARTS
            })
    void every_table_and_every_text_of_the_suite_gives_the_same_words(String analyzer)
            throws IOException {
        var here = analysis.analyzer(analyzer);
        for (var texts : texts().gather(Gatherers.windowFixed(TEXTS_AT_ONCE)).toList()) {
            var words =
                    texts.stream()
                            .flatMap(text -> Words.of(here, text).stream())
                            .map(Words.Word::term)
                            .toList();

            assertThat(there(analyzer, texts)).isEqualTo(words);
            assertThat(words).isNotEmpty();
        }
    }

    private static Stream<String> texts() throws IOException {
        var documents =
                RelevanceFiles.documents().stream()
                        .map(RelevanceFiles.Document::note)
                        .flatMap(note -> Stream.of(note.title(), note.summary(), note.text()));
        var queries = RelevanceFiles.queries().stream().map(Judgement::typed);
        return Stream.of(
                        lines("letters"),
                        lines("tone-placement"),
                        lines("final-y"),
                        documents,
                        queries,
                        Stream.of("Kỹ sư, quý I; CT-XH năm 2026, 3.000 m², KHỎE, naïve Straße ﬁn"))
                .flatMap(some -> some)
                .filter(text -> !text.isBlank());
    }

    /** A table's lines as text: both sides of each rule, and each letter within a word. */
    private static Stream<String> lines(String table) throws IOException {
        return new ClassPathResource("analysis/" + table + ".txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line ->
                        ESCAPE.matcher(line)
                                .replaceAll(
                                        m -> Character.toString(Integer.parseInt(m.group(1), 16))))
                .flatMap(line -> Stream.of(line, "b" + line.replaceFirst("\\s*=>.*", "") + "c"));
    }

    private List<String> there(String analyzer, List<String> texts) throws IOException {
        var question = new JsonObject();
        question.addProperty("analyzer", analyzer);
        var all = new JsonArray();
        texts.forEach(all::add);
        question.add("text", all);
        var request = new Request("POST", "/" + NAMES.write() + "/_analyze");
        request.setJsonEntity(question.toString());
        try (var answer = cluster.client().performRequest(request).getEntity().getContent()) {
            var text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            return JsonParser.parseString(text)
                    .getAsJsonObject()
                    .getAsJsonArray("tokens")
                    .asList()
                    .stream()
                    .map(JsonElement::getAsJsonObject)
                    .map(token -> token.get("token").getAsString())
                    .toList();
        }
    }
}
