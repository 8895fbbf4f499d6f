package vn.thidua.testkit.rules;

import java.util.List;

/** Says everything that breaks a rule at once. */
final class Offences {

    private Offences() {}

    /**
     * Fails when there is any offence.
     *
     * @param rule what holds in the house and what to do when it does not
     * @param offences places where it does not hold
     */
    static void none(String rule, List<String> offences) {
        if (!offences.isEmpty()) {
            throw new AssertionError(
                    "%s%n%d offences:%n  %s"
                            .formatted(rule, offences.size(), String.join("\n  ", offences)));
        }
    }
}
