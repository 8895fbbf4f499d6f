package vn.thidua.templates;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.core.Permission;
import vn.thidua.core.PortalModule;
import vn.thidua.core.Role;

/**
 * Papers that every unit of the bloc may copy: letters, minutes, lists.
 *
 * <p>Specialists and leaders add one ({@link Templates#add}), everybody of the bloc reads and finds
 * them. Item type {@code templates.paper}; event {@code templates.paper-added}.
 */
@Component
class TemplatesModule implements PortalModule {

    static final String PAPER = "templates.paper";

    @Override
    public String id() {
        return "templates";
    }

    @Override
    public MenuGroup menuGroup() {
        return MenuGroup.LEARNING;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.of("templates.read", Role.values()),
                Permission.of("templates.write", Role.EDITOR, Role.LEADER));
    }
}
