package vn.thidua.organisation.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an installation starts its years with. Units are named by their codes. */
public record YearPlan(
        List<PeriodEntry> periods,
        List<EventEntry> events,
        List<AnniversaryEntry> anniversaries,
        List<HolidayEntry> holidays,
        List<ExtraDayEntry> extraWorkingDays) {

    /** A period; meanings as in {@link Period}. */
    public record PeriodEntry(
            String code,
            String name,
            LocalDate from,
            LocalDate to,
            PeriodState state,
            String motto,
            List<Deadline> deadlines) {}

    /** Something the bloc meets for. */
    public record EventEntry(String name, Instant start, String place) {}

    /**
     * A day that comes back each year.
     *
     * @param unit code of the unit whose day it is, or nothing
     */
    public record AnniversaryEntry(int day, int month, String name, @Nullable String unit) {}

    /**
     * Days off under one name.
     *
     * @param confirmed false while the official notice has not been compared
     */
    public record HolidayEntry(String name, List<LocalDate> dates, boolean confirmed) {}

    /** A day of the weekend on which people work for another day that is off. */
    public record ExtraDayEntry(LocalDate date, LocalDate insteadOf) {}
}
