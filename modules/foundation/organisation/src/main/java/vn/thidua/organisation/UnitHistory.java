package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit with all the names it has had; meanings as in {@link Unit}.
 *
 * @param observer whether it watches the bloc for the province without being a member
 * @param letterhead what its papers need, without the name, which is that of the day
 */
record UnitHistory(
        long id,
        String code,
        String monogram,
        String hue,
        int order,
        boolean observer,
        Letterhead letterhead,
        Validity validity,
        List<UnitName> names) {

    /** The unit under the names of a day. */
    Unit on(LocalDate day) {
        var name = UnitName.on(day, names);
        return new Unit(
                id,
                code,
                name.fullName(),
                name.shortName(),
                name.spokenName(),
                monogram,
                hue,
                order,
                validity.validFrom(),
                validity.validTo());
    }

    Letterhead letterheadOn(LocalDate day) {
        return letterhead.of(UnitName.on(day, names).officialName());
    }
}
