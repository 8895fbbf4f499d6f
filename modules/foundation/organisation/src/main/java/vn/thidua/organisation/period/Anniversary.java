package vn.thidua.organisation.period;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** A day that comes back each year: a unit's day of tradition or a day of the country. */
@Entity
@Table(name = "organisation_anniversary")
class Anniversary {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private int monthOfYear;
    private int dayOfMonth;
    private @Nullable Long unitId;

    @SuppressWarnings("NullAway.Init")
    protected Anniversary() {}

    Anniversary(String name, MonthDay day, @Nullable Long unitId) {
        this.name = name;
        this.unitId = unitId;
        monthOfYear = day.getMonthValue();
        dayOfMonth = day.getDayOfMonth();
    }

    /** Its next coming on the day or later. */
    CalendarDay nextFrom(LocalDate day) {
        var date = MonthDay.of(monthOfYear, dayOfMonth);
        var thisYear = date.atYear(day.getYear());
        var next = thisYear.isBefore(day) ? date.atYear(day.getYear() + 1) : thisYear;
        return new CalendarDay(CalendarDay.Kind.ANNIVERSARY, next, null, name, "", unitId);
    }
}
