package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final Validity YEAR = days("2026-01-01", "2026-12-31");
    private static final Validity OPEN = new Validity(LocalDate.parse("2026-01-01"), null);

    @Test
    void both_ends_belong_to_it() {
        assertThat(YEAR.includes(LocalDate.parse("2026-01-01"))).isTrue();
        assertThat(YEAR.includes(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(YEAR.includes(LocalDate.parse("2025-12-31"))).isFalse();
        assertThat(YEAR.includes(LocalDate.parse("2027-01-01"))).isFalse();
    }

    @Test
    void sharing_one_day_is_an_overlap_and_touching_is_none() {
        assertThat(YEAR.overlaps(days("2026-12-31", "2027-12-31"))).isTrue();
        assertThat(YEAR.overlaps(days("2027-01-01", "2027-12-31"))).isFalse();
        assertThat(YEAR.overlaps(days("2025-01-01", "2025-12-31"))).isFalse();
        assertThat(OPEN.overlaps(days("2030-01-01", "2030-12-31"))).isTrue();
    }

    @Test
    void an_open_end_covers_every_later_day_and_a_closed_one_never_an_open_one() {
        assertThat(OPEN.covers(YEAR)).isTrue();
        assertThat(YEAR.covers(YEAR)).isTrue();
        assertThat(YEAR.covers(OPEN)).isFalse();
        assertThat(YEAR.covers(days("2026-06-01", "2027-01-01"))).isFalse();
        assertThat(YEAR.covers(days("2025-12-31", "2026-06-01"))).isFalse();
    }

    @Test
    void shared_days_are_counted_with_both_ends() {
        assertThat(YEAR.sharedWith(days("2026-12-30", "2027-12-31"))).isEqualTo(2);
        assertThat(YEAR.sharedWith(days("2025-01-01", "2026-01-01"))).isEqualTo(1);
        assertThat(OPEN.sharedWith(YEAR)).isEqualTo(365);
    }

    private static Validity days(String from, String to) {
        return new Validity(LocalDate.parse(from), LocalDate.parse(to));
    }
}
