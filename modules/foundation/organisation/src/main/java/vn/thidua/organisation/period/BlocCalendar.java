package vn.thidua.organisation.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.time.PortalTime;

/** The bloc's calendar: what comes, and on which days offices work. */
@Service
@Transactional(readOnly = true)
public class BlocCalendar {

    /** Longer than any row of days off: the longest, at the lunar New Year, lasts nine days. */
    private static final int DAYS_AHEAD = 60;

    private final BlocEvents events;
    private final Anniversaries anniversaries;
    private final Holidays holidays;
    private final ExtraWorkingDays extraDays;

    BlocCalendar(
            BlocEvents events,
            Anniversaries anniversaries,
            Holidays holidays,
            ExtraWorkingDays extraDays) {
        this.events = events;
        this.anniversaries = anniversaries;
        this.holidays = holidays;
        this.extraDays = extraDays;
    }

    /** Events and anniversaries of the day and later, the nearest first, at most so many. */
    public List<CalendarDay> upcoming(LocalDate from, int count) {
        return Stream.concat(events(from, count), anniversaries(from))
                .sorted(CalendarDay.BY_TIME)
                .limit(count)
                .toList();
    }

    /** Meetings of the bloc on the day and later, the nearest first, at most so many. */
    public List<CalendarDay> upcomingEvents(LocalDate from, int count) {
        return events(from, count).toList();
    }

    /** The nearest anniversary on the day or later. */
    public Optional<CalendarDay> nextAnniversary(LocalDate from) {
        return anniversaries(from).min(CalendarDay.BY_TIME);
    }

    /** Whether offices work on the day. */
    public boolean isWorkingDay(LocalDate day) {
        return workingDays(day).include(day);
    }

    /** Where a deadline of the day falls: the day itself, or the next one on which offices work. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return workingDays(day).firstFrom(day);
    }

    private WorkingDays workingDays(LocalDate from) {
        var to = from.plusDays(DAYS_AHEAD);
        return new WorkingDays(holidays.between(from, to), extraDays.between(from, to));
    }

    private Stream<CalendarDay> events(LocalDate from, int count) {
        var start = from.atStartOfDay(PortalTime.ZONE).toInstant();
        return events.from(start, count).stream().map(BlocEvent::shown);
    }

    private Stream<CalendarDay> anniversaries(LocalDate from) {
        return anniversaries.all().stream().map(each -> each.nextFrom(from));
    }
}
