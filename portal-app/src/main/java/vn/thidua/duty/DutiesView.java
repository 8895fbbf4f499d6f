package vn.thidua.duty;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.thidua.uikit.PageHead;
import vn.thidua.uikit.Tags;

/** Everything that the viewer has to do for the acting unit. */
@Route(DutiesView.PATH)
@Menu(title = "duty.menu", order = 1, icon = "list-checks")
@PermitAll
class DutiesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "viec-cua-toi";

    private final transient DutyActions actions;

    DutiesView(DutyActions actions) {
        this.actions = actions;
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHead(getTranslation("duty.menu")));
        var duties = actions.all();
        if (duties.isEmpty()) {
            add(
                    Tags.div(
                            "empty",
                            new H2(getTranslation("duty.none")),
                            Tags.paragraph("muted", getTranslation("duty.none-hint"))));
            return;
        }
        add(new DutyList(duties, actions));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("duty.menu"));
    }
}
