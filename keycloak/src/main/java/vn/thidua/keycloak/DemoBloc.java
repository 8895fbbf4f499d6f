package vn.thidua.keycloak;

import java.util.List;
import java.util.Map;

/**
 * The invented bloc of the demo, as {@code keycloak/demo/bloc.json} lists it.
 *
 * @param texts wording of the sign-in page per language, on top of the theme's own messages
 * @param groups name of the organisation group per role of the client {@code portal}; every
 *     organisation gets one group for each
 * @param organisations the units, in the order of the bloc
 * @param people everybody who may sign in
 */
record DemoBloc(
        Map<String, Map<String, String>> texts,
        Map<String, String> groups,
        List<Organisation> organisations,
        List<Person> people) {

    /**
     * A unit of the bloc.
     *
     * @param alias the unit's code, the key of its entry in the token
     * @param name the unit's full name
     * @param domain an e-mail domain, which Keycloak demands of every organisation
     */
    record Organisation(String alias, String name, String domain) {}

    /**
     * Somebody with an account.
     *
     * @param lastName family and middle name, which a Vietnamese name begins with
     * @param firstName given name, which a Vietnamese name ends with
     * @param memberships role per alias of the organisations in which the person works today
     * @param clientRoles roles that belong to no organisation
     */
    record Person(
            String username,
            String lastName,
            String firstName,
            String email,
            String title,
            String addressForm,
            String phoneExt,
            Map<String, String> memberships,
            List<String> clientRoles) {}
}
