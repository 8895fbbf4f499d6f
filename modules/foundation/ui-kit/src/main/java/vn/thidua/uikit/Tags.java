package vn.thidua.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Short ways to say plain HTML with class names, as the drawings do. */
public final class Tags {

    private Tags() {}

    /** A div with class names, separated by blanks. */
    public static Div div(String classes, Component... children) {
        var div = new Div(children);
        div.addClassNames(classes.split(" "));
        return div;
    }

    /** A span with class names. */
    public static Span span(String classes, Component... children) {
        var span = new Span(children);
        span.addClassNames(classes.split(" "));
        return span;
    }

    /** A span of text with class names. */
    public static Span text(String classes, String text) {
        var span = new Span(text);
        span.addClassNames(classes.split(" "));
        return span;
    }

    /** Words that carry weight. */
    public static HtmlComponent strong(String text) {
        var strong = new HtmlComponent("b");
        strong.getElement().setText(text);
        return strong;
    }

    /** A paragraph of text with class names. */
    public static Paragraph paragraph(String classes, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames(classes.split(" "));
        return paragraph;
    }

    /** A panel: the portal's box, with a heading. */
    public static Section panel(String heading, Component... children) {
        var panel = new Section(new H2(heading));
        panel.addClassName("panel");
        panel.add(children);
        return panel;
    }

    /** Heading of a section with what stands beside it. */
    public static Div sectionHead(String heading, Component... beside) {
        var head = div("sec-h", new H2(heading));
        head.add(beside);
        return head;
    }

    /** A third-level heading around a component, such as a link. */
    public static H3 heading(Component inner) {
        return new H3(inner);
    }
}
