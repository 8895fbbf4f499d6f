package vn.thidua.organisation;

import jakarta.persistence.Embeddable;
import vn.thidua.core.text.Nfc;

/** All names that a unit has at one time: on screens, in papers, in narrow places, in sentences. */
@Embeddable
public record UnitNaming(
        String fullName, String officialName, String shortName, String spokenName) {

    public UnitNaming {
        fullName = Nfc.of(fullName);
        officialName = Nfc.of(officialName);
        shortName = Nfc.of(shortName);
        spokenName = Nfc.of(spokenName);
    }
}
