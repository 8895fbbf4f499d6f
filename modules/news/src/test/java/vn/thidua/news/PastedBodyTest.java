package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Text of office programs that reaches the server as the clipboard had it. */
class PastedBodyTest {

    @Test
    void no_word_of_a_paper_is_lost() throws IOException {
        assertThat(ArticleBody.plain(ArticleBody.clean(resource("word-report"))))
                .containsSubsequence(
                        "BÁO CÁO NHANH",
                        "Kết quả",
                        "Tại phường Tân Bình, hội viên đạt 5 < 6 tiêu chí (xem mục 1).",
                        "III. Tổ chức",
                        "1. Nhân sự",
                        "a) Chuyên trách",
                        "Một người",
                        "IV. Kinh phí",
                        "Điều 4. Hiệu lực",
                        "Dấu đầu dòng cũ",
                        "Đơn vị",
                        "Hội LHPN",
                        "27",
                        "Trước bảng",
                        "Nữ | 12",
                        "Nam | 15",
                        "[Quầy hàng] Hình 1")
                .doesNotContain("clip", "Bao cao", "Normal", "mso", "Table", "{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-report", "google-docs", "libreoffice"})
    void nothing_of_the_rubbish_stays(String program) throws IOException {
        var clean = ArticleBody.clean(resource(program));

        assertThat(clean)
                .doesNotContainIgnoringCase(
                        "style", "class", "mso", "<o:", "<st1", "<font", "<span", "<!", "file:",
                        "<col", "width", "&nbsp;", "<img", "<div", "\u00a0");
        assertThat(ArticleBody.clean(clean)).isEqualTo(clean);
    }

    @Test
    void tables_keep_their_merged_cells_and_inner_ones_become_lines() throws IOException {
        assertThat(ArticleBody.clean(resource("word-report")))
                .contains("<td colspan=\"2\">", "<td rowspan=\"2\">", "<p>Nữ | 12</p>")
                .containsOnlyOnce("<table>");
    }

    @Test
    void tables_in_tables_in_tables_lose_no_word() {
        var table =
                "<table><caption>T%d</caption><tr><td>a%1$d%2$s</td><td>b%1$d</td></tr></table>";
        var deep = table.formatted(1, table.formatted(2, table.formatted(3, "")));

        var clean = ArticleBody.clean(deep);

        assertThat(clean).containsOnlyOnce("<table>");
        assertThat(ArticleBody.plain(clean))
                .contains("T1", "T2", "T3", "a1", "a2", "a3", "b1", "b2", "b3");
    }

    private static String resource(String name) throws IOException {
        return new ClassPathResource("word/" + name + ".html")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
