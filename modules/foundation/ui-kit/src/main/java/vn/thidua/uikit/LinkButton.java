package vn.thidua.uikit;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like a button: it goes somewhere and can be opened in a new tab. */
public final class LinkButton extends Anchor {

    /**
     * A link inside the portal.
     *
     * @param path address without a leading slash
     * @param icon name of the icon before the word
     * @param text the word
     */
    public LinkButton(String path, String icon, String text) {
        super(path);
        addClassName("btn");
        add(new Icon(icon), Tags.text("t", text));
    }

    /** Makes it the view's one primary action. */
    public LinkButton primary() {
        addClassName("pri");
        return this;
    }
}
