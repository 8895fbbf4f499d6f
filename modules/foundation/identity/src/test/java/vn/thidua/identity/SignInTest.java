package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import vn.thidua.core.PersonName;
import vn.thidua.core.Role;

class SignInTest {

    @Test
    void roles_count_inside_the_organisations_own_entry() {
        var signIn =
                read(
                        Map.of(
                                "organization",
                                Map.of(
                                        "lhpn", portal("editor", "leader"),
                                        "chu-thap-do", portal("member"))));

        assertThat(signIn.rolesByUnit())
                .isEqualTo(
                        Map.of(
                                "lhpn", Set.of(Role.EDITOR, Role.LEADER),
                                "chu-thap-do", Set.of(Role.MEMBER)));
    }

    @Test
    void the_same_roles_at_the_top_level_say_nothing() {
        var signIn =
                read(
                        Map.of(
                                "resource_access", Map.of("portal", roles("leader", "editor")),
                                "organization", Map.of("lhpn", portal("member"))));

        assertThat(signIn.rolesByUnit()).isEqualTo(Map.of("lhpn", Set.of(Role.MEMBER)));
        assertThat(signIn.administrator()).isFalse();
    }

    @Test
    void an_administrator_is_one_at_the_top_level_only() {
        assertThat(read(portal("administrator")).administrator()).isTrue();

        var inUnit = read(Map.of("organization", Map.of("lhpn", portal("administrator"))));
        assertThat(inUnit.administrator()).isFalse();
        assertThat(inUnit.rolesByUnit()).isEmpty();
    }

    @Test
    void bloc_capacities_never_come_from_the_token() {
        var signIn =
                read(
                        Map.of(
                                "organization",
                                Map.of("lhpn", portal("secretariat", "head_leader", "member"))));

        assertThat(signIn.rolesByUnit()).isEqualTo(Map.of("lhpn", Set.of(Role.MEMBER)));
    }

    @Test
    void roles_of_other_programs_are_not_the_portals() {
        var account = Map.of("resource_access", Map.of("account", roles("leader")));

        assertThat(read(Map.of("organization", Map.of("lhpn", account))).rolesByUnit()).isEmpty();
    }

    @Test
    void claims_of_an_unexpected_shape_give_nothing() {
        assertThat(read(Map.of("organization", List.of("lhpn"))).rolesByUnit()).isEmpty();
        assertThat(read(Map.of("organization", Map.of("lhpn", "leader"))).rolesByUnit()).isEmpty();
        assertThat(read(Map.of("resource_access", "administrator")).administrator()).isFalse();
    }

    @Test
    void the_name_comes_in_its_two_parts() {
        var signIn = read(Map.of("family_name", "Hoàng Thị", "given_name", "Mai"));

        assertThat(signIn.username()).isEqualTo("mai.hoang");
        assertThat(signIn.name()).isEqualTo(new PersonName("Hoàng Thị", "Mai"));
        assertThat(read(Map.of()).name()).isEqualTo(new PersonName("", ""));
    }

    @ParameterizedTest
    @CsvSource({"anh, ANH", "chị, CHI", "ông, BOTH"})
    void people_are_addressed_as_the_token_says(String word, AddressForm form) {
        assertThat(read(Map.of("address_form", word)).address()).isEqualTo(form);
    }

    @Test
    void whoever_came_in_another_way_is_not_signed_in() {
        assertThat(SignIn.of(new TestingAuthenticationToken("mai.hoang", "", "ROLE_LEADER")))
                .isEmpty();
    }

    private static SignIn read(Map<String, Object> claims) {
        var token =
                OidcIdToken.withTokenValue("token")
                        .subject("77")
                        .issuedAt(Instant.EPOCH)
                        .claim("preferred_username", "mai.hoang")
                        .claims(all -> all.putAll(claims))
                        .build();
        var user = new DefaultOidcUser(List.of(), token, "preferred_username");
        return SignIn.of(new TestingAuthenticationToken(user, "")).orElseThrow();
    }

    private static Map<String, Object> portal(String... roles) {
        return Map.of("resource_access", Map.of("portal", roles(roles)));
    }

    private static Map<String, Object> roles(String... roles) {
        return Map.of("roles", List.of(roles));
    }
}
