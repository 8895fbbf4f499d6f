package vn.thidua.core;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.grant.Token;

/**
 * Who looks, in which capacity and for which unit. Computed for each request from the sign-in and
 * from today's terms; never kept, because power may end at midnight or within a minute.
 *
 * @param personId the person, 0 for the portal itself
 * @param username sign-in name
 * @param name the person's name
 * @param acting the unit acted for, nothing for somebody without a unit (an administrator)
 * @param roles capacities in the acting unit and the bloc
 * @param tokens what the viewer may read: matched with the grants of items
 */
public record Viewer(
        long personId,
        String username,
        PersonName name,
        @Nullable ActingUnit acting,
        Set<Role> roles,
        Set<Token> tokens) {

    public Viewer {
        roles = Set.copyOf(roles);
        tokens = Set.copyOf(tokens);
    }

    /** Whether the viewer has the capacity. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Key of the unit acted for, 0 without one. */
    public long unitId() {
        return acting == null ? 0 : acting.id();
    }

    /** Whether the viewer acts for the unit. */
    public boolean actsFor(long unit) {
        return unitId() != 0 && unitId() == unit;
    }
}
