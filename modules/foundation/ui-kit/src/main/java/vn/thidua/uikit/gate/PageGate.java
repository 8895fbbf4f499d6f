package vn.thidua.uikit.gate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import java.util.List;
import vn.thidua.core.UserProblem;
import vn.thidua.core.module.ModuleOff;
import vn.thidua.core.module.ModuleSwitches;
import vn.thidua.core.right.Rights;
import vn.thidua.uikit.Acting;

/**
 * Leads from a page of a module that is off to the page that says so, and from a page that needs a
 * power to the page for wrong addresses. It is an access control of its own beside that of the
 * sign-in, because the menu leaves out what any of them refuses.
 */
final class PageGate extends NavigationAccessControl {

    private final transient ModuleSwitches switches;
    private final transient Rights rights;
    private final transient Acting acting;

    PageGate(ModuleSwitches switches, Rights rights, Acting acting) {
        super(List.of());
        this.switches = switches;
        this.rights = rights;
        this.acting = acting;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getNavigationTarget();
        var off = switches.off(page);
        if (off.isPresent()) {
            event.rerouteToError(new ModuleOff(off.get()), "");
        } else if (!mayOpen(page)) {
            event.rerouteToError(new NotFoundException(), "");
        }
    }

    @Override
    public AccessCheckResult checkAccess(NavigationContext context, boolean isProduction) {
        var page = context.getNavigationTarget();
        return switches.isOn(page) && mayOpen(page)
                ? context.allow()
                : context.deny("The module is off or the viewer lacks the power");
    }

    private boolean mayOpen(Class<?> page) {
        var needed = page.getAnnotation(NeedsPermission.class);
        try {
            return needed == null || rights.may(acting.viewer(), needed.value());
        } catch (UserProblem unitLost) {
            // The page that says so has a menu too.
            return false;
        }
    }
}
