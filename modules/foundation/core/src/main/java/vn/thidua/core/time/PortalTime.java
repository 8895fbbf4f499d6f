package vn.thidua.core.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Time as the portal's people live it. Instants are kept in UTC and shown in this zone. */
public final class PortalTime {

    /** The zone of all provinces of Việt Nam, without summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private PortalTime() {}

    /** Today in Việt Nam, whatever zone the server runs in. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The day an instant falls on in Việt Nam. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** A clock that ticks like the given one but shows the wanted instant now. */
    static Clock startingAt(Instant wanted, Clock real) {
        return Clock.offset(real, Duration.between(real.instant(), wanted));
    }
}
