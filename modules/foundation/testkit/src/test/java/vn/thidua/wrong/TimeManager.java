package vn.thidua.wrong;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Supplier;

/** Asks the machine for the time in all ways there are. */
@SuppressWarnings("JavaUtilDate")
class TimeManager {

    Instant instant() {
        return Instant.now();
    }

    Supplier<Instant> reference() {
        return Instant::now;
    }

    LocalDate day() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Date date() {
        return new Date();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    Instant right(Clock clock) {
        return Instant.now(clock);
    }
}
