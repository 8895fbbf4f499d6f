package vn.thidua.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ClockConfigurationTest {

    private static final Instant DEMO = Instant.parse("2026-11-04T02:00:00Z");

    private final ClockConfiguration configuration = new ClockConfiguration();

    @Test
    void the_demonstrations_clock_begins_at_the_given_instant() {
        assertThat(configuration.clock("2026-11-04T09:00:00+07:00").instant())
                .isCloseTo(DEMO, within(5, ChronoUnit.SECONDS));
    }

    @Test
    void the_demonstrations_clock_ticks_on() {
        var now = new AtomicReference<>(Instant.EPOCH);
        InstantSource source = now::get;
        var clock = PortalTime.startingAt(DEMO, source.withZone(ZoneOffset.UTC));
        assertThat(clock.instant()).isEqualTo(DEMO);

        now.set(Instant.EPOCH.plus(Duration.ofMinutes(90)));

        assertThat(clock.instant()).isEqualTo(DEMO.plus(Duration.ofMinutes(90)));
    }

    @Test
    void otherwise_the_portal_follows_the_real_time() {
        assertThat(configuration.clock("real")).isEqualTo(Clock.systemUTC());
    }

    @Test
    void an_instant_without_its_offset_is_refused() {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> configuration.clock("2026-11-04"));
    }
}
