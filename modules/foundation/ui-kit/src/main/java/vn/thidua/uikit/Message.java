package vn.thidua.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;

/** A page that says what happened, whether work is lost, and what comes next. */
public final class Message extends Section {

    /**
     * The message.
     *
     * @param icon its icon, in ink and never in the identity colour
     * @param title what happened
     * @param text whether anything is lost
     */
    public Message(String icon, String title, String text) {
        addClassNames("panel", "msg");
        add(Tags.span("bigic", new Icon(icon)), new H1(title), Tags.paragraph("txt", text));
    }

    /** What one can do next. */
    public Message next(Component... actions) {
        add(Tags.div("row tight", actions));
        return this;
    }

    /** A last line in small letters. */
    public Message fine(String text) {
        add(Tags.paragraph("fine", text));
        return this;
    }
}
