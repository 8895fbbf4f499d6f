package vn.thidua.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.core.PortalModule.MenuGroup;

/** The drawer's navigation: groups of entries, a heading only where a group has any. */
@SpringComponent
@UIScope
class Navigation extends Nav {

    private final List<MenuLink> links = new ArrayList<>();
    private final MenuItems items;
    private ShownMenu shown = ShownMenu.NOTHING;

    Navigation(MenuItems items) {
        this.items = items;
        addClassName("nav");
        setAriaLabel(getTranslation("shell.nav"));
        fill(items.now(shown));
    }

    private void fill(ShownMenu menu) {
        shown = menu;
        removeAll();
        links.clear();
        for (var group : MenuGroup.values()) {
            var entries = items.of(group, shown.entries());
            if (!entries.isEmpty() && group != MenuGroup.GENERAL) {
                add(new H2(getTranslation(heading(group))));
            }
            entries.stream().map(MenuLink::new).forEach(links::add);
            links.stream().filter(link -> link.getParent().isEmpty()).forEach(this::add);
        }
    }

    /** Marks the page, and follows the modules that were switched since. */
    void show(String path) {
        var now = items.now(shown);
        if (!now.entries().equals(shown.entries())) {
            fill(now);
        }
        shown = now;
        links.forEach(link -> link.show(path));
    }

    /** Shows at the entry of the duties how many there are. */
    void count(int duties) {
        links.stream().filter(MenuLink::isOfDuties).forEach(link -> link.count(duties, "cnt"));
    }

    private static String heading(MenuGroup group) {
        return "shell.group." + group.name().toLowerCase(Locale.ROOT);
    }
}
