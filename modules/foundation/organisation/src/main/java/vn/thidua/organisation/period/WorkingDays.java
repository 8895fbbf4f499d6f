package vn.thidua.organisation.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The rule of working days: Monday to Friday without holidays, and those days of a weekend that are
 * worked for an exchanged day off.
 */
record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> extra) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    boolean include(LocalDate day) {
        return extra.contains(day)
                || (!WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day));
    }

    /** The day itself when people work on it, else the next day on which they do. */
    LocalDate firstFrom(LocalDate day) {
        var next = day;
        while (!include(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
