package vn.thidua.keycloak;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who needs an authenticator's code beside the password. */
public enum SecondFactor {

    /** As in production: whoever administers the portal. */
    ADMINISTRATORS,

    /** As in the demo. */
    NOBODY;

    private static final String FORMS = "portal forms";
    private static final String STEP = "portal second factor";

    /** Takes the step out of the way in when nobody is to be asked. */
    void applyTo(ObjectNode realm) {
        if (this == ADMINISTRATORS) {
            return;
        }
        for (JsonNode flow : realm.path("authenticationFlows")) {
            if (flow.path("alias").asString("").equals(FORMS)) {
                var steps = (ArrayNode) flow.path("authenticationExecutions");
                steps.removeIf(step -> step.path("flowAlias").asString("").equals(STEP));
            }
        }
    }
}
