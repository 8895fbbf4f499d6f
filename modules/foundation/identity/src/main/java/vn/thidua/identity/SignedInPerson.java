package vn.thidua.identity;

import java.util.List;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.UserProblem;

/**
 * A sign-in with what the portal knows of the person today.
 *
 * @param choices units the person may act for, the main one first
 */
record SignedInPerson(SignIn signIn, PersonRow row, List<ActingUnit> choices) {

    /**
     * The unit with the code.
     *
     * @throws UserProblem when the person does not, or no longer, belong to it
     */
    ActingUnit at(String code) {
        return choices.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> UserProblem.of("identity.no-longer-in-unit"));
    }
}
