package vn.thidua.core;

import java.util.Set;

/**
 * A power that a module's services ask for.
 *
 * @param key written {@code <module>.<verb>}, such as {@code news.write}
 * @param roles capacities that have it by default
 */
public record Permission(String key, Set<Role> roles) {

    public Permission {
        roles = Set.copyOf(roles);
    }

    /** Whether one of the viewer's capacities has it. */
    public boolean isHeldBy(Viewer viewer) {
        return roles.stream().anyMatch(viewer::is);
    }

    /** A permission of some capacities. */
    public static Permission of(String key, Role... roles) {
        return new Permission(key, Set.of(roles));
    }
}
