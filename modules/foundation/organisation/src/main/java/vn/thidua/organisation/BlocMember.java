package vn.thidua.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Uninterrupted membership of a unit in the bloc: one row, however many years it lasts. */
@Entity
@Table(name = "organisation_membership")
class BlocMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private long blocId;

    private long unitId;

    @Embedded private Validity validity;

    @SuppressWarnings("NullAway.Init")
    protected BlocMember() {}

    BlocMember(long blocId, long unitId, Validity validity) {
        this.blocId = blocId;
        this.unitId = unitId;
        this.validity = validity;
    }

    Membership fact() {
        return new Membership(unitId, validity);
    }

    Validity validity() {
        return validity;
    }

    void endBefore(LocalDate day) {
        validity = validity.untilBefore(day);
    }
}
