package vn.thidua.search.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import vn.thidua.core.time.PortalTime;
import vn.thidua.index.CheckResult;
import vn.thidua.index.IndexChecks;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Days;

/** What the last check of the search index found, in a sentence, and a button for another one. */
class IndexPanel extends Section {

    private final transient IndexChecks checks;
    private final transient Acting acting;
    private final Paragraph state = new Paragraph();

    IndexPanel(IndexChecks checks, Acting acting) {
        this.checks = checks;
        this.acting = acting;
        addClassNames("panel", "stack");
        state.getElement().setAttribute("role", "status");
        var button = new Button(getTranslation("search.index.check"), this::check);
        button.setDisableOnClick(true);
        add(new H2(getTranslation("search.index")), state, button);
        show(checks.last(acting.viewer()));
    }

    private void check(ClickEvent<Button> press) {
        try {
            show(Optional.of(checks.check(acting.viewer())));
        } finally {
            press.getSource().setEnabled(true);
        }
    }

    private void show(Optional<CheckResult> last) {
        state.setText(last.map(this::words).orElse(getTranslation("search.index.never")));
    }

    private String words(CheckResult result) {
        var time = Days.clock(result.at());
        var day = Days.full(PortalTime.dayOf(result.at()));
        if (result.failed() > 0) {
            return getTranslation(
                    "search.index.failed", time, day, result.items(), result.failed());
        }
        return result.written() > 0
                ? getTranslation("search.index.mended", time, day, result.items(), result.written())
                : getTranslation("search.index.whole", time, day, result.items());
    }
}
