package vn.thidua.duty;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import vn.thidua.core.duty.Duty;

/** Duties under each other; the first has the page's primary action. */
class DutyList extends Section {

    DutyList(List<Duty> duties, DutyActions actions) {
        addClassNames("panel", "flush", "duties");
        var rows =
                duties.stream().map(duty -> new DutyRow(duty, actions, actions.today())).toList();
        rows.stream().limit(1).forEach(DutyRow::first);
        rows.forEach(this::add);
    }
}
