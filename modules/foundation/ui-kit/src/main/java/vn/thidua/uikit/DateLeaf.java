package vn.thidua.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Tờ lịch: a leaf of the tear-off calendar that hangs on every office wall. */
public final class DateLeaf extends Span {

    /**
     * A leaf.
     *
     * @param strip words of the strip on top: the month, or the day of the week on the big leaf
     * @param day the day, two digits
     */
    public DateLeaf(String strip, String day) {
        addClassName("leaf");
        append("i", strip);
        append("b", day);
    }

    /**
     * A leaf without a day, such as one of a message.
     *
     * @param strip words of the strip on top
     * @param mark stands where the day would
     */
    public DateLeaf(String strip, Icon mark) {
        addClassName("leaf");
        append("i", strip);
        add(mark);
    }

    /** The big leaf of today, with the month under the day. */
    public DateLeaf big(String month) {
        addClassName("big");
        append("small", month);
        return this;
    }

    private void append(String tag, String text) {
        var element = new Element(tag);
        element.setText(text);
        getElement().appendChild(element);
    }
}
