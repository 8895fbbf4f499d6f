package vn.thidua.administration;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.core.Permission;
import vn.thidua.core.PortalModule;
import vn.thidua.core.Role;
import vn.thidua.core.module.AlwaysOn;

/**
 * Administration: what a system administrator looks after, without any power over content.
 *
 * <p>The page {@code quan-tri/chuc-nang} switches the installed modules off and on while the portal
 * runs. The switches themselves are core's ({@code vn.thidua.core.module}); this module only shows
 * them, so the portal works without it. It cannot be switched off: nobody could undo that.
 */
@Component
@AlwaysOn
class AdministrationModule implements PortalModule {

    @Override
    public String id() {
        return "administration";
    }

    @Override
    public MenuGroup menuGroup() {
        return MenuGroup.ADMINISTRATION;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(Permission.of("administration.modules", Role.ADMINISTRATOR));
    }
}
