package vn.thidua.organisation.period;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day of the weekend on which offices work, for another day that is off. */
@Entity
@Table(name = "organisation_extra_working_day")
class ExtraWorkingDay {

    @Id private LocalDate workedOn;

    @SuppressWarnings("UnusedVariable") // kept for the list of days off
    private LocalDate insteadOf;

    @SuppressWarnings("NullAway.Init")
    protected ExtraWorkingDay() {}

    ExtraWorkingDay(YearPlan.ExtraDayEntry entry) {
        workedOn = entry.date();
        insteadOf = entry.insteadOf();
    }
}
