package vn.thidua.keycloak;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The entries of {@link DemoBloc} in the words of Keycloak's realm file. */
final class RealmEntries {

    private static final String CLIENT = "portal";

    /** Everybody carries it, since the browser flow finds signed-in people by it. */
    private static final String DEFAULT_ROLE = "default-roles-thidua";

    private final DemoBloc bloc;

    RealmEntries(DemoBloc bloc) {
        this.bloc = bloc;
    }

    /** What the demo adds to the realm, per name of the entry. */
    Map<String, Object> byName() {
        return Map.of(
                "localizationTexts", bloc.texts(),
                "users", bloc.people().stream().map(RealmEntries::account).toList(),
                "organizations", bloc.organisations().stream().map(this::organisation).toList());
    }

    private static Map<String, Object> account(DemoBloc.Person person) {
        return Map.ofEntries(
                Map.entry("id", fixedId("person", person.username())),
                Map.entry("username", person.username()),
                Map.entry("enabled", true),
                Map.entry("email", person.email()),
                Map.entry("emailVerified", true),
                Map.entry("firstName", person.firstName()),
                Map.entry("lastName", person.lastName()),
                Map.entry("attributes", attributes(person)),
                Map.entry("credentials", List.of(password())),
                // An import grants no default role by itself.
                Map.entry("realmRoles", List.of(DEFAULT_ROLE)),
                Map.entry("clientRoles", Map.of(CLIENT, person.clientRoles())));
    }

    private static Map<String, List<String>> attributes(DemoBloc.Person person) {
        return Map.of(
                "title", List.of(person.title()),
                "address_form", List.of(person.addressForm()),
                "phone_ext", List.of(person.phoneExt()));
    }

    private static Map<String, Object> password() {
        return Map.of("type", "password", "value", "${DEMO_PASSWORD}", "temporary", false);
    }

    private Map<String, Object> organisation(DemoBloc.Organisation unit) {
        return Map.of(
                "id", fixedId("organisation", unit.alias()),
                "alias", unit.alias(),
                "name", unit.name(),
                "enabled", true,
                "domains", List.of(Map.of("name", unit.domain(), "verified", true)),
                "groups", groups(unit),
                "members", members(unit));
    }

    private List<Map<String, Object>> groups(DemoBloc.Organisation unit) {
        return bloc.groups().entrySet().stream()
                .map(group ->
                        Map.<String, Object>of(
                                "id", groupId(unit, group.getKey()),
                                "name", group.getValue(),
                                "clientRoles", Map.of(CLIENT, List.of(group.getKey()))))
                .toList();
    }

    private List<Map<String, Object>> members(DemoBloc.Organisation unit) {
        return bloc.people().stream()
                .filter(person -> person.memberships().containsKey(unit.alias()))
                .map(person -> member(unit, person))
                .toList();
    }

    private static Map<String, Object> member(DemoBloc.Organisation unit, DemoBloc.Person person) {
        var role = person.memberships().get(unit.alias());
        return Map.of(
                "username", person.username(),
                "membershipType", "UNMANAGED",
                "groups", List.of(groupId(unit, String.valueOf(role))));
    }

    /** A membership names its group by id only: Keycloak refuses a path here. */
    private static String groupId(DemoBloc.Organisation unit, String role) {
        return fixedId("group", unit.alias() + "/" + role);
    }

    /** The same id at every import, so that nothing that refers to a person breaks on a reset. */
    private static String fixedId(String kind, String name) {
        var bytes = ("thidua/" + kind + "/" + name).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString();
    }
}
