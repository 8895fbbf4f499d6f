package vn.thidua.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuickTextTest {

    @Test
    void each_line_becomes_a_paragraph_and_comes_back_as_a_line() {
        var body = QuickText.body("Sáng 25/10 tại phường Tân Bình.\n\n  40 gian <hàng> & quà.  ");

        assertThat(body)
                .isEqualTo(
                        "<p>Sáng 25/10 tại phường Tân Bình.</p>"
                                + "<p>40 gian &lt;hàng&gt; &amp; quà.</p>");
        assertThat(QuickText.lines(body))
                .isEqualTo("Sáng 25/10 tại phường Tân Bình.\n40 gian <hàng> & quà.");
    }

    @Test
    void the_first_line_is_the_summary() {
        assertThat(QuickText.summary("  Việc gì.\nKết quả.")).isEqualTo("Việc gì.");
        assertThat(QuickText.summary("a".repeat(600))).hasSize(500);
        assertThat(QuickText.summary("")).isEmpty();
    }

    @Test
    void structure_that_three_lines_cannot_show_does_not_fit() {
        assertThat(QuickText.fits("<p>Một.</p><p>Hai.</p>")).isTrue();
        assertThat(QuickText.fits("")).isTrue();
        assertThat(QuickText.fits("<p>Một <strong>đậm</strong>.</p>")).isFalse();
        assertThat(QuickText.fits("<h2>Một</h2>")).isFalse();
    }
}
