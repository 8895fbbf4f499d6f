package vn.thidua.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.thidua.core.Viewer;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Contributions;
import vn.thidua.uikit.HomeWidget.Zone;
import vn.thidua.uikit.Tags;

/**
 * Home: today's leaf and whatever the installed modules have to show. A zone without parts is
 * absent.
 */
@Route("")
@Menu(title = "shell.home", order = 0, icon = "house")
@PermitAll
class HomeView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Acting acting;
    private final transient Greeting greeting;
    private final transient Contributions contributions;

    HomeView(Acting acting, Greeting greeting, Contributions contributions) {
        this.acting = acting;
        this.greeting = greeting;
        this.contributions = contributions;
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var viewer = acting.viewer();
        add(greeting.of(viewer, parts(Zone.ACTIONS, viewer)));
        var main = parts(Zone.MAIN, viewer);
        var lists = parts(Zone.LISTS, viewer);
        // Without anything to do the lists move up beside the narrow column.
        addColumns(main.isEmpty() ? lists : main, parts(Zone.ASIDE, viewer));
        parts(Zone.WIDE, viewer).forEach(this::add);
        if (!main.isEmpty() && !lists.isEmpty()) {
            add(Tags.div("three", lists.toArray(Component[]::new)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.home"));
    }

    private void addColumns(List<Component> main, List<Component> aside) {
        if (main.isEmpty() && aside.isEmpty()) {
            return;
        }
        if (main.isEmpty() || aside.isEmpty()) {
            add(column(main.isEmpty() ? aside : main));
            return;
        }
        add(Tags.div("two", column(main), column(aside)));
    }

    private static Div column(List<Component> parts) {
        return Tags.div("stack-l", parts.toArray(Component[]::new));
    }

    private List<Component> parts(Zone zone, Viewer viewer) {
        return contributions.widgets(zone).stream()
                .flatMap(widget -> widget.create(viewer).stream())
                .toList();
    }
}
