package vn.thidua.organisation.period;

import static java.util.Comparator.comparing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A period with its deadlines. */
@Entity
@Table(name = "organisation_period")
class EmulationPeriod {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version private int version;

    private String code;
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private PeriodState state;

    private String motto;

    @ElementCollection
    @CollectionTable(name = "organisation_deadline", joinColumns = @JoinColumn(name = "period_id"))
    private Set<Deadline> deadlines = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected EmulationPeriod() {}

    EmulationPeriod(YearPlan.PeriodEntry entry) {
        code = entry.code();
        name = entry.name();
        startsOn = entry.from();
        endsOn = entry.to();
        state = entry.state();
        motto = entry.motto();
        deadlines.addAll(entry.deadlines());
    }

    void moveTo(PeriodState next) {
        state = next;
    }

    PeriodState state() {
        return state;
    }

    Period shown() {
        return new Period(Objects.requireNonNull(id), code, name, startsOn, endsOn, state, motto);
    }

    /** In the order of the year. */
    List<Deadline> deadlines() {
        return deadlines.stream()
                .sorted(comparing(Deadline::to).thenComparing(Deadline::code))
                .toList();
    }
}
