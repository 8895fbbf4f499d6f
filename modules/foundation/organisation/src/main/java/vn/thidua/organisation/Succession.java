package vn.thidua.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One unit following another from a day on. */
@Entity
@Table(name = "organisation_succession")
class Succession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private SuccessionKind kind;

    private long earlierUnitId;
    private long laterUnitId;
    private LocalDate happenedOn;

    @SuppressWarnings("NullAway.Init")
    protected Succession() {}

    Succession(SuccessionKind kind, long earlierUnitId, long laterUnitId, LocalDate happenedOn) {
        this.kind = kind;
        this.earlierUnitId = earlierUnitId;
        this.laterUnitId = laterUnitId;
        this.happenedOn = happenedOn;
    }

    boolean inheritsOn(LocalDate day) {
        return kind.inherits() && !happenedOn.isAfter(day);
    }

    long earlier() {
        return earlierUnitId;
    }

    long later() {
        return laterUnitId;
    }
}
