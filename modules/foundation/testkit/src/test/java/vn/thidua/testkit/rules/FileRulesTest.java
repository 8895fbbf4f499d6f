package vn.thidua.testkit.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileRulesTest {

    private static final String PATH = "x/src/main/java/vn/thidua/x/";

    @Test
    void a_huge_source_and_a_huge_view_are_told() {
        var lines = "// line\n".repeat(250);

        assertThatThrownBy(() ->
                        SizeRules.noneIsHuge(
                                List.of(
                                        source("Some.java", lines),
                                        source("SomeView.java", lines))))
                .hasMessageContaining("SomeView.java: 250 lines")
                .hasMessageNotContaining("Some.java");
        assertThatThrownBy(
                        () -> SizeRules.noneIsHuge(List.of(source("A.java", "// a\n".repeat(301)))))
                .hasMessageContaining("A.java: 301 lines");
    }

    @Test
    void sources_that_are_long_on_the_whole_are_told() {
        var list = List.of(source("A.java", "// a\n".repeat(46)));

        assertThatThrownBy(() -> SizeRules.sourcesAreShort(list))
                .hasMessageContaining("half of the sources have more than 45 lines: 46");
    }

    @Test
    void a_long_method_is_told_with_its_place() {
        assertThatThrownBy(() -> SizeRules.methodsAreShort(List.of(method(26))))
                .hasMessageContaining(PATH + "A.java:2: go has 26 lines");
        assertThatCode(() -> SizeRules.methodsAreShort(List.of(method(25))))
                .doesNotThrowAnyException();
    }

    @Test
    void words_in_code_are_told_and_words_in_comments_are_not() {
        var code =
                "/** Lãnh đạo. */ class A { // khối\n String a = \"khối\"; char b = '\\u0111'; }";

        assertThatThrownBy(() -> WordRules.codeHasEnglishLetters(List.of(source("A.java", code))))
                .hasMessageContaining("A.java:2: \"khối\"")
                .hasMessageContaining("1 offences");
    }

    @Test
    void an_address_of_a_foreign_host_is_told() {
        // Put together, so that this very source has none.
        var host = "https:" + "//cdn.somewhere.net/a.js";

        assertThatThrownBy(() -> AddressRules.noForeignHosts(List.of(file(host))))
                .hasMessageContaining("x.txt:1: " + host);
    }

    @Test
    void this_machine_example_names_and_formats_are_no_foreign_hosts() {
        var text =
                """
                http://localhost:8080/a
                http://127.0.0.1:8080/a
                https://tinh.example/x
                xmlns="http://www.w3.org/2000/svg"
                """;

        assertThatCode(() -> AddressRules.noForeignHosts(List.of(file(text))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_path_of_a_machine_is_told_and_an_address_is_not() {
        var path = "/ho" + "me/lan/portal";

        assertThatThrownBy(() -> AddressRules.noPathsOfAMachine(List.of(file("see " + path))))
                .hasMessageContaining("x.txt:1: /ho" + "me/lan");
        assertThatCode(() -> AddressRules.noPathsOfAMachine(List.of(file("/tin-tuc/work/a"))))
                .doesNotThrowAnyException();
    }

    private static JavaSource method(int lines) {
        var body = "        a();\n".repeat(lines);
        return source("A.java", "class A {\n    void go() {\n" + body + "    }\n}\n");
    }

    private static JavaSource source(String name, String text) {
        return JavaSource.parse(List.of(new HouseFile(PATH + name, text))).getFirst();
    }

    private static HouseFile file(String text) {
        return new HouseFile("x.txt", text);
    }
}
