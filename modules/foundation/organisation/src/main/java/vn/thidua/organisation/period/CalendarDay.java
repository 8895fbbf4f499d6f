package vn.thidua.organisation.period;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the bloc's calendar.
 *
 * @param day the day in Việt Nam
 * @param time when it starts, nothing for a whole day
 * @param place where, may be empty
 * @param unitId the unit whose day it is, or nothing for everybody's
 */
public record CalendarDay(
        Kind kind,
        LocalDate day,
        @Nullable LocalTime time,
        String name,
        String place,
        @Nullable Long unitId) {

    /** In the order of the calendar, whole days before hours. */
    static final Comparator<CalendarDay> BY_TIME =
            comparing(CalendarDay::day)
                    .thenComparing(CalendarDay::time, nullsFirst(naturalOrder()))
                    .thenComparing(CalendarDay::name);

    /** What kind of entry. */
    public enum Kind {
        /** The bloc meets. */
        EVENT,
        /** Comes back each year. */
        ANNIVERSARY
    }
}
