package vn.thidua.core;

import java.util.List;
import java.util.Set;

/**
 * Front door of a module: what the portal must know of it beyond what it finds by convention. One
 * bean per module; its Javadoc is the module's README.
 */
public interface PortalModule {

    /** The module's word: its package, its table prefix, its bundle, its migration folder. */
    String id();

    /** Text key of the name that people know it by; the title of its menu entry unless told. */
    default String name() {
        return id() + ".menu";
    }

    /** Text key of one sentence about it, for the administrator who switches it. */
    default String about() {
        return id() + ".about";
    }

    /**
     * Words of the modules without which it does not work. They cannot be switched off while it is
     * on. The foundation is always there and is not named.
     */
    default Set<String> needs() {
        return Set.of();
    }

    /** Powers that the module's services ask for, with the capacities that have them by default. */
    default List<Permission> permissions() {
        return List.of();
    }

    /** Menu entries are grouped under this heading; the views say their order in it. */
    default MenuGroup menuGroup() {
        return MenuGroup.GENERAL;
    }

    /** Headings of the navigation, in their order. */
    enum MenuGroup {
        /** First entries, without a heading. */
        GENERAL,
        /** The emulation year. */
        YEAR,
        /** Learning from each other. */
        LEARNING,
        /** The system itself. */
        ADMINISTRATION
    }
}
