package vn.thidua.shell;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Set;
import vn.thidua.core.Role;

/**
 * A menu as a page shows it, with all that it depends on.
 *
 * @param unit key of the unit acted for, 0 for none
 * @param roles capacities of the viewer
 * @param off modules that are switched off
 * @param entries in their order
 */
record ShownMenu(long unit, Set<Role> roles, Set<String> off, List<MenuEntry> entries) {

    /** Before anything is shown; no menu is like it. */
    static final ShownMenu NOTHING = new ShownMenu(-1, Set.of(), Set.of(), List.of());

    /** Whether the entries are those of a viewer of this kind at this time. */
    boolean holdsFor(long otherUnit, Set<Role> otherRoles, Set<String> otherOff) {
        return unit == otherUnit && roles.equals(otherRoles) && off.equals(otherOff);
    }
}
