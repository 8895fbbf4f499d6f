package vn.thidua.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import vn.thidua.core.time.PortalTime;
import vn.thidua.organisation.Blocs;
import vn.thidua.organisation.Units;

/** Under the navigation: which unit is head of the bloc this year. */
@SpringComponent
@UIScope
class HeadTermLine extends Div {

    HeadTermLine(Blocs blocs, Units units, Clock clock) {
        var today = PortalTime.today(clock);
        blocs.headOn(today)
                .ifPresent(term -> {
                    addClassName("term");
                    add(
                            new Span(
                                    getTranslation(
                                            "shell.head-of-year",
                                            blocs.theBloc().headWord(),
                                            String.valueOf(today.getYear()))),
                            new Div(units.get(term.unitId(), today).fullName()));
                });
    }
}
