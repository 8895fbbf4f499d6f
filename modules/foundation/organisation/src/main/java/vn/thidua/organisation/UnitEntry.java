package vn.thidua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit to be entered; meanings as in {@link Unit} and {@link Letterhead}.
 *
 * @param observer whether it watches the bloc for the province without being a member
 */
public record UnitEntry(
        String code,
        int order,
        String fullName,
        String officialName,
        String shortName,
        String spokenName,
        String monogram,
        String hue,
        String documentLayout,
        String numberCode,
        String signingWords,
        String leaderTitle,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean observer) {

    UnitNaming naming() {
        return new UnitNaming(fullName, officialName, shortName, spokenName);
    }
}
