package vn.thidua.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.core.PortalModule;
import vn.thidua.core.PortalModule.MenuGroup;
import vn.thidua.core.module.ModuleSwitches;

/** What the menu holds for the current viewer: the views' own entries, grouped by their module. */
@Component
class MenuItems {

    private final ModuleSwitches modules;

    MenuItems(ModuleSwitches modules) {
        this.modules = modules;
    }

    /** Entries of one group, in order; the framework has left out what the viewer may not open. */
    List<MenuEntry> of(MenuGroup group) {
        return all().stream().filter(entry -> group(entry) == group).toList();
    }

    /** All entries, in order. */
    List<MenuEntry> all() {
        return MenuConfiguration.getMenuEntries();
    }

    private MenuGroup group(MenuEntry entry) {
        return modules.owner(entry.menuClass())
                .map(PortalModule::menuGroup)
                .orElse(MenuGroup.GENERAL);
    }
}
