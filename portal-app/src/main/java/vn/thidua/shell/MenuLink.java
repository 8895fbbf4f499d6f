package vn.thidua.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;
import vn.thidua.uikit.Icon;

/** One entry of the navigation. */
class MenuLink extends Anchor {

    private final String path;

    MenuLink(MenuEntry entry) {
        super(relative(entry.path()));
        path = relative(entry.path());
        add(new Icon(entry.icon()), new Span(getTranslation(entry.title())));
    }

    /** Marks the entry when the page shown is its page or stands under it. */
    void show(String current) {
        var here = path.isEmpty() ? current.isEmpty() : current.startsWith(path);
        if (here) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private static String relative(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
