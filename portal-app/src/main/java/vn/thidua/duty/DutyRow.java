package vn.thidua.duty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.duty.Duty;
import vn.thidua.core.text.Phrase;
import vn.thidua.core.time.PortalTime;
import vn.thidua.uikit.DateLeaf;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.LinkButton;
import vn.thidua.uikit.Tags;

/** One duty: its leaf, its words, its buttons. Done in place it stays, with the way back. */
class DutyRow extends Article {

    /** A duty that came within the last days is called new. */
    private static final int NEW_DAYS = 3;

    private final transient Duty duty;
    private final transient DutyActions actions;
    private final LocalDate today;
    private boolean isFirst;

    DutyRow(Duty duty, DutyActions actions, LocalDate today) {
        this.duty = duty;
        this.actions = actions;
        this.today = today;
        showOpen();
    }

    /** The one primary action of the page. */
    void first() {
        isFirst = true;
        showOpen();
    }

    private void showOpen() {
        removeAll();
        getElement().setAttribute("class", "duty " + urgency().hue());
        add(leaf(), words(), buttons());
    }

    /** Says what was done; one more press takes it back. */
    private void showDone() {
        removeAll();
        getElement().setAttribute("class", "duty k-jade done");
        var said = new Paragraph(getTranslation("duty.done", said(duty.what())));
        said.getElement().setAttribute("role", "status");
        var undo = new Button(getTranslation("duty.undo"), _ -> reopen());
        undo.setPrefixComponent(new Icon("undo-2"));
        add(Tags.span("mark", new Icon("circle-check")), new Div(said), Tags.div("acts", undo));
        undo.focus();
    }

    private void settle() {
        actions.settle(duty.key());
        showDone();
    }

    private void reopen() {
        actions.reopen(duty.key());
        showOpen();
    }

    private Component leaf() {
        @Nullable LocalDate due = duty.due();
        if (due != null) {
            var strip = getTranslation("duty.month", due.getMonthValue());
            return hued(new DateLeaf(strip, "%02d".formatted(due.getDayOfMonth())));
        }
        var waits = Days.between(PortalTime.dayOf(duty.since()), today);
        var strip =
                waits <= NEW_DAYS
                        ? getTranslation("duty.new")
                        : getTranslation("duty.waits", waits);
        return hued(new DateLeaf(strip, new Icon(duty.way().icon())));
    }

    private DateLeaf hued(DateLeaf leaf) {
        leaf.addClassName(urgency().hue());
        return leaf;
    }

    private Component words() {
        @Nullable LocalDate due = duty.due();
        var when = due == null ? duty.word() : Urgency.words(due, today);
        return new Div(
                new H3(said(duty.what())),
                new Paragraph(Tags.text("when", said(when)), new Span(" · " + said(duty.note()))));
    }

    private Component buttons() {
        var way = duty.way();
        var open = new LinkButton(way.path(), "arrow-right", getTranslation(way.open()));
        open.setAriaLabel(getTranslation(way.open()) + ": " + said(duty.what()));
        var buttons = Tags.div("acts", isFirst ? open.primary() : open);
        @Nullable String act = way.act();
        if (act != null) {
            var done = new Button(getTranslation(act), _ -> settle());
            done.setPrefixComponent(new Icon("check"));
            done.setAriaLabel(getTranslation(act) + ": " + said(duty.what()));
            buttons.add(done);
        }
        return buttons;
    }

    private Urgency urgency() {
        return Urgency.of(duty.due(), today);
    }

    private String said(Phrase phrase) {
        return getTranslation(
                phrase.key(), phrase.arguments().stream().map(DutyRow::shown).toArray());
    }

    private static Object shown(Object argument) {
        return argument instanceof LocalDate day ? Days.brief(day) : argument;
    }
}
