package vn.thidua.administration.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.HashMap;
import java.util.Map;

/** Icons of modules: that of the menu entry with the module's name, also while it is off. */
class ModuleIcons {

    private static final String NEUTRAL = "power";

    private final Map<String, String> byTitle = new HashMap<>();

    ModuleIcons() {
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getMenuData)
                .filter(menu -> menu != null && menu.getIcon() != null)
                .forEach(menu -> byTitle.put(menu.getTitle(), menu.getIcon()));
    }

    String of(String title) {
        return byTitle.getOrDefault(title, NEUTRAL);
    }
}
