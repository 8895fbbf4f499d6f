package vn.thidua.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViewerTest {

    @Test
    void somebody_acts_for_the_chosen_unit_and_no_other() {
        var viewer = Somebody.as(Role.EDITOR);

        assertThat(viewer.actsFor(12)).isTrue();
        assertThat(viewer.actsFor(13)).isFalse();
    }

    @Test
    void without_a_unit_nobody_acts_for_unit_zero() {
        assertThat(Somebody.withoutUnit().unitId()).isZero();
        assertThat(Somebody.withoutUnit().actsFor(0)).isFalse();
    }
}
