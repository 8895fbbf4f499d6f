package vn.thidua.organisation;

import static java.util.Comparator.comparing;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Names of a unit from a day on. The next row's first day is the end, so names can neither overlap
 * nor leave a gap.
 */
@Embeddable
record UnitName(LocalDate validFrom, UnitNaming naming) {

    /** The names of a day; before the unit's first day its first ones, after its last its last. */
    static UnitNaming on(LocalDate day, Collection<UnitName> names) {
        return names.stream()
                .filter(name -> !name.validFrom().isAfter(day))
                .max(comparing(UnitName::validFrom))
                .or(() -> names.stream().min(comparing(UnitName::validFrom)))
                .orElseThrow()
                .naming();
    }
}
