package vn.thidua.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;
import org.jspecify.annotations.Nullable;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** One entry of the navigation. */
class MenuLink extends Anchor {

    /** Address of the page of duties, which is no view of this package. */
    private static final String DUTIES = "viec-cua-toi";

    private final String path;
    private @Nullable Span count;

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

    /**
     * Shows how much waits behind the entry; nothing is shown for nothing.
     *
     * @param look class of the number: it stands at the end of a line, or on the icon
     */
    void count(int waiting, String look) {
        if (count != null) {
            remove(count);
        }
        count = waiting > 0 ? Tags.text(look, String.valueOf(waiting)) : null;
        if (count != null) {
            count.getElement()
                    .setAttribute("role", "img")
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
