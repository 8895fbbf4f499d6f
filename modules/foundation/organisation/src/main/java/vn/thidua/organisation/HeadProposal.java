package vn.thidua.organisation;

import java.time.LocalDate;
import vn.thidua.core.UserProblem;
import vn.thidua.core.text.Nfc;

/**
 * A unit proposed as head or deputy.
 *
 * @param from day of the handover, by default that of the year-end conference
 * @param to last day of the term
 * @param note remark for who confirms, may be empty
 */
public record HeadProposal(HeadRole role, long unitId, LocalDate from, LocalDate to, String note) {

    public HeadProposal {
        note = Nfc.of(note);
        if (to.isBefore(from)) {
            throw UserProblem.at("to", "organisation.head-term.ends-before-start");
        }
    }

    Validity days() {
        return new Validity(from, to);
    }
}
