package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.files.FileUse;

class BodyFiguresTest {

    private static final String FIGURE =
            "<figure data-file=\"12\"><img alt=\"Một quầy bánh\"><figcaption>Chợ phiên</figcaption>"
                    + "</figure>";

    @Test
    void a_figure_is_stored_with_its_file_and_words_and_nothing_else() {
        var written =
                "<figure data-file=\"12\" class=\"x\" onclick=\"a()\"><img src=\"tep/tam/12/medium\""
                        + " srcset=\"data:image/png;base64,AA\" onerror=\"a()\" alt=\"Một quầy bánh\""
                        + " style=\"width:1px\"><figcaption onclick=\"a()\"><b>Chợ</b> phiên"
                        + "</figcaption></figure>";

        assertThat(ArticleBody.clean(written)).isEqualTo(FIGURE);
        assertThat(ArticleBody.clean(FIGURE)).isEqualTo(FIGURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "-1", "1 or 1=1", "../../etc", "12x", "1234567890123456789", "１２"})
    void a_figure_without_a_file_leaves_its_words(String key) {
        var html = FIGURE.replace("12", key);

        assertThat(ArticleBody.clean(html)).isEqualTo("[Một quầy bánh] <p>Chợ phiên</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:image/svg+xml,<svg onload=alert(1)>",
                "file:///C:/LHPN/clip_image001.png",
                "https://elsewhere.example/pixel.gif",
                "tep/12/large"
            })
    void an_image_of_elsewhere_goes_and_says_what_it_showed(String address) {
        var image = "<p>Ảnh: <img src='" + address + "' alt='Sơ đồ'>hết</p>";

        assertThat(ArticleBody.clean(image)).isEqualTo("<p>Ảnh: [Sơ đồ] hết</p>");
        assertThat(ArticleBody.clean(image.replace("Sơ đồ", ""))).isEqualTo("<p>Ảnh: hết</p>");
    }

    @Test
    void a_figure_within_a_figure_loses_no_words() {
        var nested =
                "<figure data-file=\"1\"><img alt=\"a\"><figcaption>ngoài<figure data-file=\"2\">"
                        + "<img alt=\"b\"><figcaption>trong</figcaption></figure></figcaption></figure>";

        assertThat(ArticleBody.plain(ArticleBody.clean(nested))).isEqualTo("ngoài trong");
    }

    @Test
    void captions_are_found_once_and_descriptions_are_not() {
        assertThat(ArticleBody.plain("<p>A</p>" + FIGURE)).isEqualTo("A Chợ phiên");
        assertThat(ArticleBody.told("<p>A</p>" + FIGURE)).isEqualTo("A [Một quầy bánh] Chợ phiên");
    }

    @Test
    void files_are_named_once_in_their_order() {
        var html = FIGURE + FIGURE.replace("12", "5") + FIGURE + FIGURE.replace("12", "x");

        assertThat(BodyFigures.files(html)).containsExactly(12L, 5L);
        assertThat(BodyFigures.files("<p>data-file</p>")).isEmpty();
    }

    @Test
    void a_picture_without_description_lacks_words() {
        assertThat(BodyFigures.lackWords(FIGURE)).isFalse();
        assertThat(BodyFigures.lackWords(FIGURE + FIGURE.replace("Một quầy bánh", " "))).isTrue();
        assertThat(BodyFigures.lackWords("<p>data-file</p>")).isFalse();
    }

    @Test
    void readers_get_the_address_of_the_use_and_no_key_of_a_file() {
        var use = new FileUse(77, 12, 3, "body", "cho.jpg", 1000, 1600, 1200, false);

        assertThat(BodyFigures.shown("<p>A &amp; B</p>" + FIGURE, Map.of(12L, use)))
                .isEqualTo(
                        "<p>A &amp; B</p><figure><img alt=\"Một quầy bánh\" src=\"tep/77/medium\""
                                + " width=\"1600\" height=\"1200\"><figcaption>Chợ phiên</figcaption>"
                                + "</figure>");
        assertThat(BodyFigures.shown(FIGURE.replace("Chợ phiên", ""), Map.of(12L, use)))
                .doesNotContain("figcaption");
    }

    @Test
    void a_picture_that_is_not_there_is_left_out_with_its_words() {
        assertThat(BodyFigures.shown("<p>A</p>" + FIGURE + "<p>B</p>", Map.of()))
                .isEqualTo("<p>A</p><p>B</p>");
    }

    @Test
    void two_texts_put_together_keep_the_pictures_of_both() {
        var theirs = FIGURE.replace("12", "1");
        var merged = ArticleMerge.of(text("<p>A</p>" + theirs), text("<p>A</p>" + FIGURE + "rời"));

        assertThat(merged.bodyFiles()).containsExactly(1L, 12L);
        assertThat(merged.body()).isEqualTo("<p>A</p>" + theirs + FIGURE + "rời");
    }

    @Test
    void a_picture_more_is_a_difference() {
        var sides =
                ArticleDifference.of(
                        text("<p>A</p>").plainBody(),
                        text("<p>A</p>" + FIGURE.replace("Một quầy bánh", "")).plainBody());

        assertThat(sides.second())
                .extracting(ArticleDifference.Piece::words)
                .containsExactly("A", "[\u2026] Chợ phiên");
    }

    private static ArticleText text(String body) {
        return new ArticleText(
                "",
                "",
                "tin-don-vi",
                body,
                null,
                "",
                Audience.BLOC,
                null,
                List.of(),
                List.of(),
                Release.AT_ONCE);
    }
}
