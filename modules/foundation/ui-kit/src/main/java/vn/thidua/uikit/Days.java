package vn.thidua.uikit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.thidua.core.time.PortalTime;

/** Dates and times as Vietnamese offices write them, in Việt Nam's time. */
public final class Days {

    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("d/M", Locale.ROOT);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Days() {}

    /** 31/10/2026. */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** 31/10, where the year is clear. */
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /** 20/3, as the year's timeline writes it. */
    public static String plain(LocalDate day) {
        return PLAIN.format(day);
    }

    /** 09:42. */
    public static String clock(Instant time) {
        return CLOCK.format(time.atZone(PortalTime.ZONE));
    }

    /** Whole days from one day to another. */
    public static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
