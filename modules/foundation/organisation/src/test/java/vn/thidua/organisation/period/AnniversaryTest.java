package vn.thidua.organisation.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnniversaryTest {

    private final Anniversary front =
            new Anniversary("Thành lập Mặt trận", MonthDay.of(11, 18), 1L);

    @ParameterizedTest
    @CsvSource({"2026-11-04, 2026-11-18", "2026-11-18, 2026-11-18", "2026-11-19, 2027-11-18"})
    void it_comes_back_each_year_and_counts_on_its_day(LocalDate from, LocalDate next) {
        assertThat(front.nextFrom(from).day()).isEqualTo(next);
    }
}
