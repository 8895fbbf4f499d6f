package vn.thidua.core.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

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

    /** An instant as columns of the database hold it: a date and a time of UTC. */
    public static LocalDateTime stored(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** The instant that a column of the database holds, or nothing. */
    public static @Nullable Instant read(ResultSet row, String column) throws SQLException {
        @Nullable LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    /** A clock that ticks like the given one but shows the wanted instant now. */
    static Clock startingAt(Instant wanted, Clock real) {
        return Clock.offset(real, Duration.between(real.instant(), wanted));
    }
}
