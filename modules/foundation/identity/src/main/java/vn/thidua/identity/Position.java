package vn.thidua.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated position in a unit; one person may hold several (kiêm nhiệm). */
@Entity
@Table(name = "identity_position")
@SuppressWarnings("UnusedVariable") // fields are read by queries
class Position {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long personId;
    private long unitId;
    private String title;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    private boolean main;

    @SuppressWarnings("NullAway.Init")
    protected Position() {}

    Position(long personId, long unitId, PositionSpec spec) {
        this.personId = personId;
        this.unitId = unitId;
        title = spec.title();
        from = spec.from();
        to = spec.to();
        main = spec.main();
    }

    long personId() {
        return personId;
    }

    long unitId() {
        return unitId;
    }

    String title() {
        return title;
    }

    boolean main() {
        return main;
    }
}
