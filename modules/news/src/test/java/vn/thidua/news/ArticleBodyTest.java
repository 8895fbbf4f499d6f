package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.uikit.RichText;

class ArticleBodyTest {

    @Test
    void scripts_and_styles_go_with_what_is_in_them() {
        assertThat(clean("<p>a</p><script>alert(1)</script><style>p{}</style><p>b</p>"))
                .isEqualTo("<p>a</p><p>b</p>");
    }

    @Test
    void handlers_styles_classes_and_ids_go() {
        assertThat(
                        clean(
                                "<p onclick=\"x()\" style=\"color:red\" class=\"a\" id=\"b\">"
                                        + "Chữ <strong onmouseover=x()>đậm</strong></p>"))
                .isEqualTo("<p>Chữ <strong>đậm</strong></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "javascript&colon;alert(1)",
                "&#106;avascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "blob:https://a/b"
            })
    void links_that_run_something_lose_their_address(String address) {
        assertThat(clean("<a href=\"" + address + "\">bấm</a>")).isEqualTo("<a>bấm</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c",
                "http://example.org",
                "mailto:khoi@example.org",
                "tel:0250123456",
                "/tin-tuc/hien-mau",
                "#muc-2"
            })
    void links_that_lead_somewhere_stay_as_written(String address) {
        assertThat(clean("<a href=\"" + address + "\">xem</a>"))
                .isEqualTo("<a href=\"" + address + "\">xem</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<svg onload=alert(1)></svg>",
                "<object data=\"x\"></object>",
                "<form action=\"/x\"><input></form>",
                "<link rel=stylesheet href=x>",
                "<base href=\"https://example.org\">",
                "<svg><style>p{}</style><text>x</text></svg>",
                "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
                "<iframe srcdoc=\"<script>alert(1)</script>\">x</iframe>",
                "<title>Bao cao.doc</title><xml><w:View>Normal</w:View></xml>",
                "<template><p>x</p></template>"
            })
    void foreign_elements_are_dropped(String html) {
        assertThat(clean("<p>a</p>" + html)).isEqualTo("<p>a</p>");
    }

    @Test
    void a_combining_sign_behind_a_tag_opens_nothing() {
        // NFC joins ">" and U+0338 to one letter: the tag would end further on.
        assertThat(clean("<p>\u0338 onclick=alert(1)>chữ</p>"))
                .doesNotContain("onclick=", "<p\u226F");
        assertThat(clean("<p>&gt;\u0338 onclick=alert(1)</p>")).doesNotContain("<p\u226F");
    }

    @Test
    void tables_and_nested_lists_are_kept() {
        var table =
                "<table><thead><tr><th scope=\"col\" colspan=\"2\">Đơn vị</th></tr></thead>"
                        + "<tbody><tr><td rowspan=\"2\">MTTQ</td><td>4</td></tr></tbody></table>";
        var lists = "<ol start=\"3\"><li><p>ba</p><ul><li>nhỏ</li></ul></li></ol>";

        assertThat(clean(table + lists)).isEqualTo(table + lists);
    }

    @Test
    void letters_and_accents_that_came_apart_become_one() {
        assertThat(clean("<p>Tha\u0323\u0302t la\u0300 hay</p>")).isEqualTo("<p>Thật là hay</p>");
    }

    @Test
    void blanks_that_do_not_break_become_blanks() {
        assertThat(clean("<p>Hội&nbsp;Nông&nbsp;dân</p>")).isEqualTo("<p>Hội Nông dân</p>");
    }

    @Test
    void what_is_clean_stays_as_it_is() {
        var once = clean("<h2>A &amp; B</h2><p>5 &lt; 6, “quả” – 69,2%<br>x</p>");

        assertThat(clean(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("produced")
    void everything_the_field_produces_is_let_in(String tag, Set<String> attributes) {
        var written = in(tag, attributes);

        assertThat(clean(written)).isEqualTo(written);
    }

    static Stream<Arguments> produced() {
        return RichText.PRODUCED.entrySet().stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    /** The tag with all its attributes in the surroundings that a parser accepts it in. */
    private static String in(String tag, Set<String> attributes) {
        var values =
                Map.of(
                        "href",
                        "/a",
                        "start",
                        "4",
                        "type",
                        "a",
                        "scope",
                        "row",
                        "colspan",
                        "2",
                        "rowspan",
                        "3",
                        "data-file",
                        "12",
                        "alt",
                        "x");
        var open = new StringBuilder("<" + tag);
        attributes.stream()
                .sorted()
                .forEach(name -> open.append(" %s=\"%s\"".formatted(name, values.get(name))));
        open.append('>');
        return switch (tag) {
            case "br", "hr" -> open.toString();
            case "figure" -> open + "<img alt=\"x\"><figcaption>x</figcaption></figure>";
            case "img" -> in("figure", Set.of("data-file")).replace("<img alt=\"x\">", open);
            case "figcaption" -> in("figure", Set.of("data-file"));
            case "li" -> "<ul>" + open + "x</li></ul>";
            case "ul", "ol" -> open + "<li>x</li></" + tag + ">";
            case "table" -> open + "<tbody><tr><td>x</td></tr></tbody></table>";
            case "thead", "tbody" -> "<table>" + open + "<tr><td>x</td></tr></" + tag + "></table>";
            case "tr" -> "<table><tbody>" + open + "<td>x</td></tr></tbody></table>";
            case "td", "th" -> "<table><tbody><tr>" + open + "x</" + tag + "></tr></tbody></table>";
            default -> open + "x</" + tag + ">";
        };
    }

    @Test
    void the_words_alone_are_what_a_reader_would_read_aloud() {
        assertThat(ArticleBody.plain("<h2>Một</h2><p>hai <b>ba</b></p>")).isEqualTo("Một hai ba");
        assertThat(ArticleBody.plain("<p><br></p>")).isEmpty();
    }

    @Test
    void two_hundred_syllables_are_a_minute() {
        assertThat(ArticleBody.minutes("")).isEqualTo(1);
        assertThat(ArticleBody.minutes("chữ ".repeat(600))).isEqualTo(3);
    }

    private static String clean(String html) {
        return ArticleBody.clean(html);
    }
}
