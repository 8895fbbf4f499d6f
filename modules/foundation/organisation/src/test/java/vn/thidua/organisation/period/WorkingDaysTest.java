package vn.thidua.organisation.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** From the eve of the lunar New Year 2026 to its fourth day, and an exchanged Saturday. */
    private final WorkingDays days =
            new WorkingDays(
                    Set.of(
                            LocalDate.parse("2026-02-16"),
                            LocalDate.parse("2026-02-17"),
                            LocalDate.parse("2026-02-18"),
                            LocalDate.parse("2026-02-19"),
                            LocalDate.parse("2026-02-20")),
                    Set.of(LocalDate.parse("2026-08-22")));

    @ParameterizedTest
    @CsvSource({
        "2026-07-06, true",
        "2026-07-05, false",
        "2026-07-04, false",
        "2026-02-17, false",
        "2026-08-22, true",
        "2026-08-23, false"
    })
    void weekends_and_holidays_are_off_except_exchanged_days(LocalDate day, boolean worked) {
        assertThat(days.include(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-06, 2026-07-06",
        "2026-07-05, 2026-07-06",
        "2026-09-05, 2026-09-07",
        "2026-08-22, 2026-08-22"
    })
    void a_deadline_moves_only_when_its_day_is_off(LocalDate day, LocalDate due) {
        assertThat(days.firstFrom(day)).isEqualTo(due);
    }

    @Test
    void the_lunar_new_year_is_passed_over_with_both_its_weekends() {
        assertThat(days.firstFrom(LocalDate.parse("2026-02-14"))).isEqualTo("2026-02-23");
    }
}
