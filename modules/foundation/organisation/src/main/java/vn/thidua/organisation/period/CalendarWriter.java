package vn.thidua.organisation.period;

import org.springframework.stereotype.Component;

/** Enters days of the calendar. */
@Component
class CalendarWriter {

    private final BlocEvents events;
    private final Anniversaries anniversaries;
    private final Holidays holidays;
    private final ExtraWorkingDays extraDays;

    CalendarWriter(
            BlocEvents events,
            Anniversaries anniversaries,
            Holidays holidays,
            ExtraWorkingDays extraDays) {
        this.events = events;
        this.anniversaries = anniversaries;
        this.holidays = holidays;
        this.extraDays = extraDays;
    }

    void add(YearPlan.EventEntry entry) {
        events.save(new BlocEvent(entry));
    }

    void add(Anniversary anniversary) {
        anniversaries.save(anniversary);
    }

    void add(YearPlan.HolidayEntry entry) {
        entry.dates()
                .forEach(day -> holidays.save(new Holiday(day, entry.name(), entry.confirmed())));
    }

    void add(YearPlan.ExtraDayEntry entry) {
        extraDays.save(new ExtraWorkingDay(entry));
    }
}
