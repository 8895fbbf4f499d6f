package vn.thidua.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.core.PortalModule;
import vn.thidua.core.PortalModule.MenuGroup;

/** What the menu holds for the current viewer: the views' own entries, grouped by their module. */
@Component
class MenuItems {

    private final List<PortalModule> modules;

    MenuItems(List<PortalModule> modules) {
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
        var view = entry.menuClass().getPackageName();
        return modules.stream()
                .filter(module -> view.startsWith(module.getClass().getPackageName()))
                .map(PortalModule::menuGroup)
                .findFirst()
                .orElse(MenuGroup.GENERAL);
    }
}
