package vn.thidua.organisation.period;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day off for all offices. */
@Entity
@Table(name = "organisation_holiday")
class Holiday {

    @Id private LocalDate offOn;

    @SuppressWarnings("UnusedVariable") // kept for the list of days off
    private String name;

    @SuppressWarnings("UnusedVariable") // kept for the list of days off
    private boolean confirmed;

    @SuppressWarnings("NullAway.Init")
    protected Holiday() {}

    Holiday(LocalDate offOn, String name, boolean confirmed) {
        this.offOn = offOn;
        this.name = name;
        this.confirmed = confirmed;
    }
}
