package vn.thidua.organisation.period;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.Role;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.text.Texts;
import vn.thidua.organisation.Somebody;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.lunar.LunarCalendar;
import vn.thidua.testkit.PortalIT;

@TestPropertySource(properties = "portal.demo=true")
@Transactional
class DemoYearIT extends PortalIT {

    private static final LocalDate TODAY = parse("2026-11-04");

    @Autowired private Periods periods;
    @Autowired private BlocCalendar calendar;
    @Autowired private LunarCalendar lunar;
    @Autowired private Units units;

    @Test
    void a_day_belongs_to_its_year() {
        assertThat(periods.on(TODAY)).isEqualTo(periods.byCode("2026")).isPresent();
        assertThat(periods.on(TODAY).orElseThrow().state()).isEqualTo(PeriodState.SCORING);
        assertThat(periods.on(parse("2024-03-27")).map(Period::code)).contains("2024");
        assertThat(periods.on(parse("2019-01-01"))).isEmpty();
    }

    @Test
    void the_timeline_has_eight_stops_in_the_order_of_the_year() {
        var year = periods.byCode("2026").orElseThrow();
        assertThat(periods.timeline(year.id()))
                .extracting(Deadline::code)
                .containsExactly(
                        "ky-giao-uoc",
                        "bao-cao-quy-1",
                        "so-ket",
                        "khoa-chi-tieu",
                        "tu-cham-diem",
                        "kiem-tra-cheo",
                        "tham-dinh",
                        "tong-ket");
        assertThat(periods.deadlines(year.id())).hasSize(13);
    }

    @Test
    void what_comes_next_stands_first() {
        assertThat(calendar.upcoming(TODAY, 3))
                .extracting(CalendarDay::day)
                .containsExactly(parse("2026-11-12"), parse("2026-11-18"), parse("2026-11-18"));
        assertThat(calendar.upcomingEvents(TODAY, 1))
                .extracting(CalendarDay::time)
                .containsExactly(LocalTime.of(14, 0));
    }

    @Test
    void the_next_anniversary_names_its_unit() {
        var front = units.byCode("mttq").orElseThrow().id();
        assertThat(calendar.nextAnniversary(TODAY))
                .hasValueSatisfying(next -> {
                    assertThat(next.day()).isEqualTo("2026-11-18");
                    assertThat(next.unitId()).isEqualTo(front);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10, 2026-04-10",
        "2026-07-05, 2026-07-06",
        "2026-09-05, 2026-09-07",
        "2026-04-25, 2026-04-28",
        "2026-08-22, 2026-08-22",
        "2026-08-29, 2026-09-03"
    })
    void deadlines_move_to_working_days(LocalDate day, LocalDate due) {
        assertThat(calendar.nextWorkingDay(day)).isEqualTo(due);
    }

    @Test
    void an_exchanged_saturday_is_worked() {
        assertThat(calendar.isWorkingDay(parse("2026-01-10"))).isTrue();
        assertThat(calendar.isWorkingDay(parse("2026-01-02"))).isFalse();
    }

    @Test
    void the_leaf_says_the_lunar_date_in_words() {
        assertThat(lunar.words(TODAY, Texts.VIETNAMESE)).isEqualTo("Ngày 26 tháng 9 năm Bính Ngọ");
        assertThat(lunar.words(parse("2025-07-25"), Texts.VIETNAMESE))
                .isEqualTo("Ngày 1 tháng 6 nhuận năm Ất Tỵ");
        assertThat(lunar.words(TODAY, Locale.ENGLISH))
                .isEqualTo("Day 26 of month 9, year Bính Ngọ");
    }

    @Test
    void the_heads_leader_moves_the_year_on_and_back_only_with_a_reason() {
        var year = periods.byCode("2026").orElseThrow().id();
        assertThatThrownBy(() -> periods.moveTo(headLeader(), year, PeriodState.OPEN, " "))
                .isInstanceOf(UserProblem.class);
        assertThatThrownBy(() -> periods.moveTo(headLeader(), year, PeriodState.ARCHIVED, ""))
                .isInstanceOf(UserProblem.class);
        periods.moveTo(headLeader(), year, PeriodState.CONCLUDED, "");
        assertThat(periods.on(TODAY).map(Period::state)).contains(PeriodState.CONCLUDED);
    }

    @Test
    void nobody_else_moves_the_year() {
        var year = periods.byCode("2026").orElseThrow().id();
        assertThatThrownBy(() ->
                        periods.moveTo(Somebody.administrator(), year, PeriodState.CONCLUDED, ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Viewer headLeader() {
        return Somebody.of(units.byCode("mttq").orElseThrow(), Role.LEADER, Role.HEAD_LEADER);
    }
}
