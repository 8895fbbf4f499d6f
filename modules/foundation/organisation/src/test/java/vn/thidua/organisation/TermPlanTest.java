package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.core.UserProblem;

class TermPlanTest {

    private static final long UNION = 2;
    private static final long FRONT = 1;
    private static final LocalDate HANDOVER = LocalDate.parse("2026-12-22");

    private final HeadTerm year2025 = term(UNION, "2025-01-01", "2025-12-31");
    private final HeadTerm year2026 = term(FRONT, "2026-01-01", "2026-12-31");
    private final TermPlan<HeadTerm> plan = new TermPlan<>(List.of(year2025, year2026));

    @Test
    void each_day_has_the_one_head_of_its_term() {
        assertThat(plan.on(LocalDate.parse("2025-12-31"))).contains(year2025);
        assertThat(plan.on(LocalDate.parse("2026-01-01"))).contains(year2026);
        assertThat(plan.on(LocalDate.parse("2027-01-01"))).isEmpty();
    }

    @Test
    void the_year_after_the_last_term_is_free() {
        assertThat(plan.isTaken(days("2027-01-01", "2027-12-31"))).isFalse();
        assertThat(plan.cutShortBy(days("2027-01-01", "2027-12-31"))).isEmpty();
    }

    @Test
    void a_handover_at_the_conference_cuts_the_running_term_short() {
        var next = new Validity(HANDOVER, LocalDate.parse("2027-12-31"));
        assertThat(plan.isTaken(next)).isFalse();
        assertThat(plan.cutShortBy(next)).contains(year2026);
        year2026.endBefore(HANDOVER);
        assertThat(plan.on(HANDOVER.minusDays(1))).contains(year2026);
        assertThat(plan.on(HANDOVER)).isEmpty();
    }

    @Test
    void a_term_inside_the_running_one_is_taken() {
        assertThat(plan.isTaken(days("2026-06-01", "2026-06-30"))).isTrue();
        assertThat(plan.isTaken(days("2026-06-01", "2026-12-31"))).isTrue();
    }

    @Test
    void a_term_that_starts_with_or_before_another_and_reaches_it_is_taken() {
        assertThat(plan.isTaken(days("2026-01-01", "2027-12-31"))).isTrue();
        assertThat(plan.isTaken(days("2025-06-01", "2027-12-31"))).isTrue();
        assertThat(plan.isTaken(days("2024-01-01", "2025-01-01"))).isTrue();
    }

    @Test
    void who_hands_over_is_the_last_head_even_after_a_gap() {
        assertThat(plan.lastBefore(LocalDate.parse("2027-03-01"))).contains(year2026);
        assertThat(plan.lastBefore(LocalDate.parse("2026-01-01"))).contains(year2025);
        assertThat(plan.lastBefore(LocalDate.parse("2025-01-01"))).isEmpty();
    }

    @Test
    void a_year_is_shown_with_who_led_longest() {
        year2026.endBefore(HANDOVER);
        var next = term(UNION, "2026-12-22", "2027-12-31");
        var all = new TermPlan<>(List.of(year2025, year2026, next));
        assertThat(all.longestIn(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")))
                .contains(year2026);
        assertThat(all.longestIn(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31")))
                .isEmpty();
    }

    @Test
    void a_term_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> term(FRONT, "2027-01-01", "2026-12-31"))
                .isInstanceOfSatisfying(
                        UserProblem.class,
                        problem ->
                                assertThat(problem.textKey())
                                        .isEqualTo("organisation.head-term.ends-before-start"));
    }

    private static HeadTerm term(long unit, String from, String to) {
        return new HeadTerm(
                7,
                new HeadProposal(
                        HeadRole.HEAD, unit, LocalDate.parse(from), LocalDate.parse(to), ""));
    }

    private static Validity days(String from, String to) {
        return new Validity(LocalDate.parse(from), LocalDate.parse(to));
    }
}
