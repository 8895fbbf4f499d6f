package vn.thidua.organisation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Names of a unit from a day on. The next row's first day is the end, so names can neither overlap
 * nor leave a gap.
 */
@Embeddable
record UnitName(LocalDate validFrom, UnitNaming naming) {}
