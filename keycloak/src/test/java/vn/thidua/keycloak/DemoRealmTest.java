package vn.thidua.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoRealmTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private Path folder;
    private JsonNode production;
    private JsonNode demo;

    @BeforeEach
    void compose() throws IOException {
        var resource = DemoRealm.class.getResourceAsStream("/keycloak/realm/portal-realm.json");
        try (var in = Objects.requireNonNull(resource)) {
            production = JSON.readTree(in);
        }
        demo = JSON.readTree(DemoRealm.write(folder));
    }

    @Test
    void the_demo_changes_nothing_of_production_but_the_second_factor() throws IOException {
        var asked = SecondFactor.ADMINISTRATORS;
        var strict = JSON.readTree(DemoRealm.write(folder.resolve("strict"), asked));
        production
                .properties()
                .forEach(entry ->
                        assertThat(strict.get(entry.getKey())).isEqualTo(entry.getValue()));
        production.properties().stream()
                .filter(entry -> !entry.getKey().equals("authenticationFlows"))
                .forEach(entry -> assertThat(demo.get(entry.getKey())).isEqualTo(entry.getValue()));
        assertThat(List.copyOf(demo.propertyNames()))
                .containsAll(production.propertyNames())
                .hasSize(production.size() + 3);
    }

    @Test
    void administrators_need_a_second_factor_in_production_and_not_in_the_demo() {
        assertThat(stepsOfTheForms(production))
                .containsExactly("auth-username-password-form", "portal second factor");
        assertThat(stepsOfTheForms(demo)).containsExactly("auth-username-password-form");
    }

    @Test
    void production_has_neither_people_nor_organisations() {
        assertThat(production.has("users")).isFalse();
        assertThat(production.has("organizations")).isFalse();
    }

    @Test
    void the_file_bears_the_name_that_keycloak_derives_from_the_realm() {
        assertThat(DemoRealm.FILE_NAME)
                .isEqualTo(production.get("realm").asString() + "-realm.json");
    }

    @Test
    void everybody_is_member_of_the_organisations_of_his_record() {
        assertThat(demo.get("users")).hasSize(40);
        assertThat(demo.get("organizations")).hasSize(8);
        assertThat(organisationsOf("trang.nguyen")).containsExactly("tinh-doan", "chu-thap-do");
        assertThat(organisationsOf("loc.huynh")).containsExactly("so-noi-vu");
        assertThat(organisationsOf("tai.ngo")).isEmpty();
    }

    @Test
    void each_member_is_in_one_group_of_that_same_organisation() {
        for (var organisation : demo.get("organizations")) {
            var groups = new HashSet<>(organisation.get("groups").findValuesAsString("id"));
            for (var member : organisation.get("members")) {
                assertThat(member.get("groups")).hasSize(1);
                assertThat(groups).contains(member.get("groups").get(0).asString());
            }
        }
    }

    /** Imported people get no default role by themselves; without it they sign in at every page. */
    @Test
    void everybody_carries_the_role_by_which_single_sign_on_finds_him() {
        var config = production.get("authenticatorConfig").get(1).get("config");
        var role = config.get("condUserRole").asString();
        for (var person : demo.get("users")) {
            assertThat(person.get("realmRoles").get(0).asString()).isEqualTo(role);
        }
    }

    @Test
    void every_secret_is_a_placeholder_without_a_default() {
        assertThat(demo.findValuesAsString("secret")).containsOnly("${PORTAL_CLIENT_SECRET}");
        for (var person : demo.get("users")) {
            assertThat(person.get("credentials").findValuesAsString("value"))
                    .containsOnly("${DEMO_PASSWORD}");
        }
    }

    @Test
    void ids_are_the_same_at_every_composition() throws IOException {
        var again = JSON.readTree(Files.readString(DemoRealm.write(folder.resolve("again"))));
        assertThat(again).isEqualTo(demo);
    }

    private static List<String> stepsOfTheForms(JsonNode realm) {
        return realm.get("authenticationFlows")
                .valueStream()
                .filter(flow -> flow.get("alias").asString().equals("portal forms"))
                .flatMap(flow -> flow.get("authenticationExecutions").valueStream())
                .map(step ->
                        step.path("authenticator").asString("")
                                + step.path("flowAlias").asString(""))
                .toList();
    }

    private List<String> organisationsOf(String username) {
        return Stream.of(demo.get("organizations"))
                .flatMap(JsonNode::valueStream)
                .filter(unit ->
                        unit.get("members").findValuesAsString("username").contains(username))
                .map(unit -> unit.get("alias").asString())
                .toList();
    }
}
