package vn.thidua.organisation.period;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.organisation.period.PeriodState.ARCHIVED;
import static vn.thidua.organisation.period.PeriodState.CONCLUDED;
import static vn.thidua.organisation.period.PeriodState.OPEN;
import static vn.thidua.organisation.period.PeriodState.PREPARING;
import static vn.thidua.organisation.period.PeriodState.SCORING;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodStateTest {

    private static final Map<PeriodState, Set<PeriodState>> STEPS =
            Map.of(
                    PREPARING, Set.of(OPEN),
                    OPEN, Set.of(SCORING),
                    SCORING, Set.of(CONCLUDED, OPEN),
                    CONCLUDED, Set.of(ARCHIVED),
                    ARCHIVED, Set.of());

    @ParameterizedTest
    @EnumSource
    void a_period_takes_only_the_steps_of_the_field(PeriodState state) {
        assertThat(Arrays.stream(PeriodState.values()).filter(state::mayBecome))
                .containsExactlyInAnyOrderElementsOf(STEPS.getOrDefault(state, Set.of()));
    }

    @Test
    void only_scoring_goes_back() {
        assertThat(OPEN.isBackFrom(SCORING)).isTrue();
        assertThat(OPEN.isBackFrom(PREPARING)).isFalse();
        assertThat(SCORING.isBackFrom(CONCLUDED)).isFalse();
    }
}
