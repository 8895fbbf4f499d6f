package vn.thidua.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.core.PortalModule;
import vn.thidua.core.PortalModule.MenuGroup;
import vn.thidua.core.module.ModuleSwitches;
import vn.thidua.uikit.Acting;

/** What the menu holds for the current viewer: the views' own entries, grouped by their module. */
@Component
class MenuItems {

    private static final Logger LOG = LoggerFactory.getLogger(MenuItems.class);

    private final ModuleSwitches modules;
    private final Acting acting;

    MenuItems(ModuleSwitches modules, Acting acting) {
        this.modules = modules;
        this.acting = acting;
    }

    /** Those of one group, in order. */
    List<MenuEntry> of(MenuGroup group, List<MenuEntry> entries) {
        return entries.stream().filter(entry -> group(entry) == group).toList();
    }

    /**
     * The menu of now; the framework has left out what the viewer may not open. It reads files of
     * the class path each time, so it is asked only when roles, unit or switches have changed.
     *
     * @param before what stands there, and stays where nothing has changed, and where the viewer's
     *     powers cannot be told: the frame stands around the page that says so, too
     */
    ShownMenu now(ShownMenu before) {
        try {
            var viewer = acting.viewer();
            var off = modules.off();
            return before.holdsFor(viewer.unitId(), viewer.roles(), off)
                    ? before
                    : new ShownMenu(
                            viewer.unitId(),
                            viewer.roles(),
                            off,
                            MenuConfiguration.getMenuEntries());
        } catch (RuntimeException e) {
            LOG.debug("The menu cannot be told", e);
            return before;
        }
    }

    private MenuGroup group(MenuEntry entry) {
        return modules.owner(entry.menuClass())
                .map(PortalModule::menuGroup)
                .orElse(MenuGroup.GENERAL);
    }
}
