package vn.thidua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void the_median_is_the_middle_or_between_the_two_middles() {
        assertThat(Figures.of(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2.0);
        assertThat(Figures.of(List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3.0);
    }

    @Test
    void one_slow_run_is_shown_but_does_not_decide() {
        assertThat(Figures.of(List.of(7.9, 30.0, 7.7)).text("%.1f s"))
                .isEqualTo("**7.9 s** (7.7 s to 30.0 s)");
    }
}
