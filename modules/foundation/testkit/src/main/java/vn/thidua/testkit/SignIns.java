package vn.thidua.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Sign-ins with the claims that the realm in {@code keycloak/} issues. */
public final class SignIns {

    private static final Instant ISSUED = Instant.parse("2026-11-04T02:00:00Z");

    private SignIns() {}

    /**
     * A sign-in as the realm would issue it.
     *
     * @param username sign-in name, also used as subject
     * @param rolesByUnit roles at each organisation
     * @param administrator whether the person administers the system
     */
    public static OAuth2AuthenticationToken of(
            String username, Map<String, List<String>> rolesByUnit, boolean administrator) {
        var organisations = new TreeMap<String, Object>();
        rolesByUnit.forEach((unit, roles) -> organisations.put(unit, portal(roles)));
        var token =
                OidcIdToken.withTokenValue("token-of-" + username)
                        .subject(username)
                        .issuedAt(ISSUED)
                        .expiresAt(ISSUED.plusSeconds(300))
                        .claim("preferred_username", username)
                        .claim("given_name", username)
                        .claim("family_name", "")
                        .claim("organization", organisations)
                        .claims(claims -> {
                            if (administrator) {
                                claims.putAll(portal(List.of("administrator")));
                            }
                        })
                        .build();
        var authorities = AuthorityUtils.createAuthorityList("ROLE_USER");
        var user = new DefaultOidcUser(authorities, token, "preferred_username");
        return new OAuth2AuthenticationToken(user, authorities, "keycloak");
    }

    private static Map<String, Object> portal(List<String> roles) {
        return Map.of("resource_access", Map.of("portal", Map.of("roles", roles)));
    }
}
