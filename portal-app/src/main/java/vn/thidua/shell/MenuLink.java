package vn.thidua.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** One entry of the navigation. */
class MenuLink extends Anchor {

    /** Address of the page of duties, which is no view of this package. */
    private static final String DUTIES = "viec-cua-toi";

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

    /** Shows how much waits behind the entry; nothing is shown for nothing. */
    void count(int waiting) {
        getChildren().filter(child -> child.hasClassName("cnt")).toList().forEach(this::remove);
        if (waiting > 0) {
            var count = Tags.text("cnt pip", String.valueOf(waiting));
            count.getElement()
                    .setAttribute("aria-label", getTranslation("shell.work.count", waiting));
            add(count);
        }
    }

    boolean isOfDuties() {
        return path.equals(DUTIES);
    }

    private static String relative(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
