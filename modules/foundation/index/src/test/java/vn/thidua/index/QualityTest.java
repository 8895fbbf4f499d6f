package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class QualityTest {

    @Test
    void the_best_order_is_worth_one() {
        assertThat(Quality.of(List.of(3, 2, 1), List.of(1, 3, 2)))
                .isEqualTo(new Quality(1, 1, 1, 1));
    }

    @Test
    void nothing_found_is_worth_nothing() {
        assertThat(Quality.of(List.of(), List.of(3))).isEqualTo(new Quality(0, 0, 0, 0));
    }

    @Test
    void an_order_worked_out_by_hand() {
        // Found 0, 3, 0, 2 of 3, 2, 1. Gains 7 / log2(3) + 3 / log2(5) = 4.4165 + 1.2920,
        // at best 7 + 3 / log2(3) + 1 / log2(4) = 7 + 1.8928 + 0.5.
        var quality = Quality.of(List.of(0, 3, 0, 2), List.of(3, 2, 1));

        assertThat(quality.reciprocalRank()).isEqualTo(0.5);
        assertThat(quality.precision3()).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(quality.precision5()).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(quality.gain()).isEqualTo(5.7085 / 9.3928, within(1e-4));
    }

    @Test
    void places_that_nothing_could_fill_do_not_count() {
        var quality = Quality.of(List.of(3, 0, 0), List.of(3));

        assertThat(quality.precision3()).isEqualTo(1);
        assertThat(quality.precision5()).isEqualTo(1);
    }

    @Test
    void what_only_touches_the_query_does_not_answer_it() {
        assertThat(Quality.of(List.of(1, 3), List.of(3, 1)).reciprocalRank()).isEqualTo(0.5);
    }

    @Test
    void hits_after_the_tenth_place_gain_nothing() {
        var late = List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3);

        assertThat(Quality.of(late, List.of(3)).gain()).isZero();
        assertThat(Quality.of(late, List.of(3)).reciprocalRank()).isEqualTo(1.0 / 11);
    }

    @Test
    void the_mean_is_taken_of_each_measure() {
        var answers = List.of(new Quality(1, 0, 0.5, 1), new Quality(0.5, 1, 0.5, 0));

        assertThat(Quality.mean(answers)).isEqualTo(new Quality(0.75, 0.5, 0.5, 0.5));
    }
}
