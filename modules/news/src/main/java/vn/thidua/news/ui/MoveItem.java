package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import vn.thidua.core.audit.AuditRow;
import vn.thidua.uikit.Tags;

/** One move of an article: what, who, in which capacity, for which unit, when and why. */
class MoveItem extends Div {

    MoveItem(Told told) {
        addClassName("item");
        var step = told.row().step();
        add(Tags.strong(getTranslation("news.move." + step.action())));
        add(Tags.div("meta", new Span(who(told)), new Span(told.when())));
        if (step.reason() != null) {
            add(Tags.paragraph("reason", step.reason()));
        }
    }

    private String who(Told told) {
        var by = told.row().by();
        if (by.personId() == 0) {
            return getTranslation("news.move.portal");
        }
        var capacity = Objects.requireNonNullElse(by.capacity(), "");
        return capacity.isEmpty()
                ? getTranslation("news.move.by", by.name(), told.unit())
                : getTranslation("news.move.by-capacity", by.name(), capacity, told.unit());
    }

    /**
     * A move as it is told.
     *
     * @param row the log's line
     * @param unit short name of the unit acted for, empty for none
     * @param when in words
     */
    record Told(AuditRow row, String unit, String when) {}
}
