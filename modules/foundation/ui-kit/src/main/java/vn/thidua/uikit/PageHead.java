package vn.thidua.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** Title of a page, a line under it and its actions. */
public final class PageHead extends Div {

    private final H1 title = new H1();
    private final Div words = new Div(title);

    /** A page with this title. */
    public PageHead(String title) {
        addClassName("head");
        this.title.setText(title);
        add(words);
    }

    /** Adds the line under the title. */
    public PageHead sub(String text) {
        words.add(Tags.paragraph("sub", text));
        return this;
    }

    /** Adds something else under the title. */
    public PageHead under(Component line) {
        words.add(line);
        return this;
    }

    /** Adds the page's actions at the right. */
    public PageHead actions(Component... actions) {
        if (actions.length > 0) {
            add(Tags.div("acts", actions));
        }
        return this;
    }
}
