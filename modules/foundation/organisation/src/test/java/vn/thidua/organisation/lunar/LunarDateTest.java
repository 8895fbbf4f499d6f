package vn.thidua.organisation.lunar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDateTest {

    /**
     * Published Vietnamese calendars. 1968, 1985 and 2007: New Year a day or a month before the
     * Chinese one. 2033: the leap month after the month of the solstice, because the sun enters
     * Capricorn on 21 December and Aquarius only on 20 January, the first day of the month after.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-02-16, 29, 12, false, 2025",
        "2026-02-17, 1, 1, false, 2026",
        "2026-11-04, 26, 9, false, 2026",
        "2025-01-29, 1, 1, false, 2025",
        "2025-07-25, 1, 6, true, 2025",
        "2023-03-22, 1, 2, true, 2023",
        "2020-05-23, 1, 4, true, 2020",
        "2033-11-22, 1, 11, false, 2033",
        "2033-12-22, 1, 11, true, 2033",
        "2034-01-20, 1, 12, false, 2033",
        "2034-02-19, 1, 1, false, 2034",
        "1985-01-21, 1, 1, false, 1985",
        "1968-01-29, 1, 1, false, 1968",
        "2007-02-17, 1, 1, false, 2007",
        "2030-02-02, 1, 1, false, 2030",
        "2026-04-26, 10, 3, false, 2026"
    })
    void known_days_have_their_lunar_date(
            LocalDate day, int lunarDay, int month, boolean leap, int year) {
        assertThat(LunarDate.of(day)).isEqualTo(new LunarDate(lunarDay, month, leap, year));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-17, 2, 6", "2025-01-29, 1, 5", "1984-02-02, 0, 0", "2026-02-16, 1, 5"})
    void a_year_has_its_stem_and_branch(LocalDate day, int stem, int branch) {
        var date = LunarDate.of(day);
        assertThat(date.stem()).isEqualTo(stem);
        assertThat(date.branch()).isEqualTo(branch);
    }

    @Test
    void over_two_centuries_each_day_follows_the_one_before() {
        var end = LocalDate.parse("2100-01-01");
        var day = LocalDate.parse("1900-01-01");
        var before = LunarDate.of(day);
        while (day.isBefore(end)) {
            day = day.plusDays(1);
            var after = LunarDate.of(day);
            assertFollows(before, after);
            before = after;
        }
    }

    private static void assertFollows(LunarDate before, LunarDate after) {
        if (after.day() != 1) {
            assertThat(after.day()).isEqualTo(before.day() + 1);
            assertThat(after.month()).isEqualTo(before.month());
            return;
        }
        assertThat(before.day()).isBetween(29, 30);
        if (after.leap()) {
            assertThat(after.month()).isEqualTo(before.month());
            assertThat(before.leap()).isFalse();
        } else {
            assertThat(after.month()).isEqualTo(before.month() % 12 + 1);
            assertThat(after.year()).isEqualTo(before.year() + (after.month() == 1 ? 1 : 0));
        }
    }
}
