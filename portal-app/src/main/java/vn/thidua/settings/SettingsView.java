package vn.thidua.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.PageHead;
import vn.thidua.uikit.ShellPart;
import vn.thidua.uikit.ShellPart.Slot;
import vn.thidua.uikit.Tags;

/** All that people set for themselves. A choice holds at once, at every computer. */
@Route(SettingsView.PATH)
@PermitAll
class SettingsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "cai-dat";

    private final transient Acting acting;
    private final transient List<ShellPart> parts;

    SettingsView(Acting acting, List<ShellPart> parts) {
        this.acting = acting;
        this.parts = parts;
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHead(getTranslation("settings.title")).sub(getTranslation("settings.sub")));
        add(Tags.div("stack-l settings", sections().toArray(Component[]::new)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.page-title", getTranslation("settings.title"));
    }

    private List<Component> sections() {
        var viewer = acting.viewer();
        return parts.stream()
                .filter(part -> part.slot() == Slot.SETTINGS)
                .sorted(Comparator.comparingInt(ShellPart::order))
                .flatMap(part -> part.create(viewer).stream())
                .toList();
    }
}
