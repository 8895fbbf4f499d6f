package vn.thidua.duty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import vn.thidua.core.Viewer;
import vn.thidua.uikit.HomeWidget;
import vn.thidua.uikit.Tags;

/** The day's work, first thing on the home page. */
@org.springframework.stereotype.Component
class DutyWidget implements HomeWidget {

    /** All of them stand above the lower edge of a 1366×768 screen, as the drawing asks. */
    private static final int SHOWN = 5;

    private final DutyActions actions;

    DutyWidget(DutyActions actions) {
        this.actions = actions;
    }

    @Override
    public Zone zone() {
        return Zone.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        var duties = actions.all();
        if (duties.isEmpty()) {
            return Optional.empty();
        }
        var page = UI.getCurrentOrThrow();
        var all = new Anchor(DutiesView.PATH, page.getTranslation("duty.all", duties.size()));
        var panel = new DutyList(duties.stream().limit(SHOWN).toList(), actions);
        panel.addClassName("no-print");
        panel.addComponentAsFirst(Tags.sectionHead(page.getTranslation("duty.title"), all));
        return Optional.of(panel);
    }
}
