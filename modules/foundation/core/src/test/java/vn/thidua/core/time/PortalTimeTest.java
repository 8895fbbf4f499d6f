package vn.thidua.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PortalTimeTest {

    @Test
    void a_day_in_viet_nam_begins_seven_hours_before_that_of_utc() {
        assertThat(PortalTime.dayOf(Instant.parse("2026-12-31T16:59:59Z")))
                .isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(PortalTime.dayOf(Instant.parse("2026-12-31T17:00:00Z")))
                .isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void today_does_not_depend_on_the_servers_zone() {
        var clock = Clock.fixed(Instant.parse("2026-11-03T20:00:00Z"), ZoneOffset.UTC);

        assertThat(PortalTime.today(clock)).isEqualTo(LocalDate.of(2026, 11, 4));
    }
}
