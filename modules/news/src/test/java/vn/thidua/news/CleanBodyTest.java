package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every way in which a text comes to an article. */
class CleanBodyTest {

    private static final String HOSTILE =
            "<p onclick=\"x()\">Chữ</p><script>alert(1)</script><img src=x onerror=alert(1)>"
                    + "<a href=\"javascript:alert(1)\">bấm</a>";

    private static final String HARMLESS = "<p>Chữ</p><a>bấm</a>";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final ArticleText TEXT = Written.text("Bài", "<p>A</p>");

    static Stream<ArticleText> comingIn() {
        return Stream.of(
                Written.text("Form", HOSTILE),
                ArticleMerge.of(Written.text("Kia", ""), Written.text("Mình", HOSTILE)),
                ArticleMerge.of(Written.text("Kia", HOSTILE), Written.text("Mình", HOSTILE)),
                JSON.treeToValue(json().put("body", HOSTILE), ArticleText.class),
                JSON.treeToValue(
                        json().set(
                                        "body",
                                        JSON.createObjectNode()
                                                .put("html", HOSTILE)
                                                .put("rules", CleanBody.RULES + 1)),
                        ArticleText.class));
    }

    @ParameterizedTest
    @MethodSource("comingIn")
    void whatever_comes_in_is_clean(ArticleText text) {
        assertThat(text.body()).isEqualTo(HARMLESS);
    }

    @Test
    void what_was_stored_clean_is_not_cleaned_again() {
        var stored = "<p class=\"other than the rules have it\">A";

        assertThat(new CleanBody(stored, CleanBody.RULES).html()).isEqualTo(stored);
        assertThat(new CleanBody(stored, CleanBody.RULES - 1).html()).isEqualTo("<p>A</p>");
    }

    @Test
    void a_text_kept_as_json_comes_back_as_it_was() {
        var kept = JSON.writeValueAsString(TEXT);

        assertThat(JSON.readValue(kept, ArticleText.class)).isEqualTo(TEXT);
        assertThat(JSON.readTree(kept).path("body").path("rules").asInt())
                .isEqualTo(CleanBody.RULES);
    }

    private static ObjectNode json() {
        return (ObjectNode) JSON.valueToTree(TEXT);
    }
}
