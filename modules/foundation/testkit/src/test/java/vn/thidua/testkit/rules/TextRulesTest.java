package vn.thidua.testkit.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextRulesTest {

    private static final String USES =
            """
            class A {
                void a() {
                    getTranslation("x.title");
                    getTranslation("x.state." + 1);
                    audit("x.article-saved");
                }
            }
            """;

    @Test
    void texts_that_are_in_order_pass() {
        var rules =
                rules("x.title=Chào {0}\nx.state.1=Nháp\n", "x.title=Hello {0}\nx.state.1=Draft\n");

        assertThatCode(
                        () -> {
                            rules.nothingIsMissing();
                            rules.nothingIsLeftOver();
                            rules.keysBeginWithTheirModule();
                            rules.bothLanguagesHaveTheSameKeys();
                            rules.patternsAgree(Map.of());
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void a_missing_text_is_told_and_a_word_of_another_kind_is_not() {
        assertThatThrownBy(() -> rules("x.other=a\n", "").nothingIsMissing())
                .hasMessageContaining("A.java:3: x.title")
                .hasMessageContaining("A.java:4: x.state.")
                .hasMessageNotContaining("article-saved");
    }

    @Test
    void a_text_without_a_use_is_told() {
        assertThatThrownBy(() -> rules("x.left=a\nx.state.9=b\n", "").nothingIsLeftOver())
                .hasMessageContaining("x.left")
                .hasMessageNotContaining("x.state.9");
    }

    @Test
    void a_text_in_one_language_only_is_told() {
        assertThatThrownBy(() -> rules("x.a=a\n", "x.b=b\n").bothLanguagesHaveTheSameKeys())
                .hasMessageContaining("English lacks x.a")
                .hasMessageContaining("Vietnamese lacks x.b");
    }

    @Test
    void a_stray_key_and_a_key_that_stands_twice_are_told() {
        assertThatThrownBy(() -> rules("y.a=a\nx.b=b\nx.b=c\n", "").keysBeginWithTheirModule())
                .hasMessageContaining("y.a")
                .hasMessageContaining("twice x.b");
    }

    @Test
    void patterns_that_cannot_be_read_or_differ_are_told() {
        var rules =
                rules("x.a={0\nx.b={0} {1}\nx.c=d\nx.d={0}\n", "x.a=a\nx.b={0}\nx.c=it's\nx.d=d\n");

        assertThatThrownBy(() -> rules.patternsAgree(Map.of("x.d", "for this test")))
                .hasMessageContaining("x.a: ")
                .hasMessageContaining("x.b: Vietnamese uses [0, 1], English [0]")
                .hasMessageContaining("x.c: an apostrophe stands alone")
                .hasMessageNotContaining("x.d");
    }

    private static TextRules rules(String vietnamese, String english) {
        var code = new HouseFile("x/src/main/java/vn/thidua/x/A.java", USES);
        var folder = "x/src/main/resources/i18n/";
        return new TextRules(
                List.of(
                        new HouseFile(folder + "x.properties", vietnamese),
                        new HouseFile(folder + "x_en.properties", english)),
                JavaSource.parse(List.of(code)));
    }
}
