package vn.thidua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit (đơn vị) under the names of one day.
 *
 * @param code lasting word in addresses and at the sign-in service, such as {@code lhpn}
 * @param fullName name on screens, "Hội Liên hiệp Phụ nữ tỉnh"
 * @param shortName name in narrow places, "Hội LHPN"
 * @param spokenName name inside a sentence, "Hội LHPN tỉnh"
 * @param monogram two or three letters for the unit's tile
 * @param hue name of the style sheet's variable with the unit's colour, such as {@code --td-u-pn}
 * @param order place in the bloc's own order of units
 * @param validFrom first day of the unit
 * @param validTo last day of the unit, or nothing while it works
 */
public record Unit(
        long id,
        String code,
        String fullName,
        String shortName,
        String spokenName,
        String monogram,
        String hue,
        int order,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether the unit works on the day; a closed one owns nothing new (invariant 10). */
    public boolean worksOn(LocalDate day) {
        return new Validity(validFrom, validTo).includes(day);
    }
}
