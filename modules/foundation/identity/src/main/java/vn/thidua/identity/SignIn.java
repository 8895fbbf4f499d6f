package vn.thidua.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.thidua.core.PersonName;
import vn.thidua.core.Role;

/**
 * What a sign-in says, read from the token's claims and nowhere else. Roles count only inside the
 * organisation's own entry: {@code organization.<unit>.resource_access.portal.roles}. The same
 * roles also stand at the top level of the token, where they say nothing about a unit.
 *
 * @param username sign-in name
 * @param name the person's name
 * @param address how to address the person
 * @param rolesByUnit base roles by the unit's code
 * @param administrator whether the person administers the system; the one role without a unit, so
 *     it alone is read from the top level
 */
record SignIn(
        String username,
        PersonName name,
        AddressForm address,
        Map<String, Set<Role>> rolesByUnit,
        boolean administrator) {

    private static final Map<String, Role> BASE_ROLES =
            Map.of("member", Role.MEMBER, "editor", Role.EDITOR, "leader", Role.LEADER);

    static Optional<SignIn> of(Authentication authentication) {
        return authentication.getPrincipal() instanceof OidcUser user
                ? Optional.of(read(user))
                : Optional.empty();
    }

    private static SignIn read(OidcUser user) {
        return new SignIn(
                text(user, "preferred_username"),
                new PersonName(text(user, "family_name"), text(user, "given_name")),
                AddressForm.of(text(user, "address_form")),
                rolesByUnit(map(user.getClaims().get("organization"))),
                portalRoles(user.getClaims()).contains("administrator"));
    }

    private static Map<String, Set<Role>> rolesByUnit(Map<?, ?> organisations) {
        var result = new LinkedHashMap<String, Set<Role>>();
        organisations.forEach((unit, entry) -> {
            var roles = new HashSet<Role>();
            portalRoles(map(entry)).stream()
                    .map(BASE_ROLES::get)
                    .forEach(role -> {
                        if (role != null) {
                            roles.add(role);
                        }
                    });
            if (!roles.isEmpty()) {
                result.put(String.valueOf(unit), Set.copyOf(roles));
            }
        });
        return result;
    }

    private static Collection<?> portalRoles(Map<?, ?> entry) {
        var portal = map(map(entry.get("resource_access")).get("portal"));
        return portal.get("roles") instanceof Collection<?> roles ? roles : Set.of();
    }

    private static Map<?, ?> map(@org.jspecify.annotations.Nullable Object claim) {
        return claim instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(OidcUser user, String claim) {
        var value = user.getClaimAsString(claim);
        return value == null ? "" : value;
    }
}
