package vn.thidua.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The way back up from a page. */
public final class Crumbs extends Nav {

    /** Crumbs read as the place of this page. */
    public Crumbs(String label) {
        addClassName("crumb");
        setAriaLabel(label);
    }

    /** A step that leads somewhere. */
    public Crumbs link(String path, String text) {
        return step(new Anchor(path, text));
    }

    /** The last step: here. */
    public Crumbs here(String text) {
        return step(new Span(text));
    }

    private Crumbs step(Component step) {
        if (getComponentCount() > 0) {
            add(new Icon("chevron-right"));
        }
        add(step);
        return this;
    }
}
