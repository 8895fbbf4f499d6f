package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.news.ArticleDifference.Piece;

class ArticleDifferenceTest {

    @Test
    void equal_texts_have_no_differences() {
        var sides = ArticleDifference.of("Chợ phiên  tháng 11", "Chợ phiên tháng 11");

        assertThat(sides.first()).containsExactly(new Piece("Chợ phiên tháng 11", false));
        assertThat(sides.second()).isEqualTo(sides.first());
    }

    @Test
    void each_side_marks_its_own_words() {
        var sides =
                ArticleDifference.of(
                        "mở sáng chủ nhật, có 45 gian", "mở sáng chủ nhật, dự kiến 40 gian");

        assertThat(sides.first())
                .containsExactly(
                        new Piece("mở sáng chủ nhật,", false),
                        new Piece("có 45", true),
                        new Piece("gian", false));
        assertThat(sides.second())
                .containsExactly(
                        new Piece("mở sáng chủ nhật,", false),
                        new Piece("dự kiến 40", true),
                        new Piece("gian", false));
    }

    @Test
    void words_at_either_end_are_found() {
        var sides = ArticleDifference.of("", "thêm");

        assertThat(sides.first()).isEqualTo(List.of());
        assertThat(sides.second()).containsExactly(new Piece("thêm", true));
    }
}
