package vn.thidua.shell;

import com.vaadin.flow.component.html.Main;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Moves the keyboard to the heading of a page that was opened inside the portal: a screen reader
 * says where one is, and the next Tab goes on from there. The browser does so itself for the first
 * page only. Another filter, photo or hit list is the same page and leaves the keyboard alone.
 */
class HeadingFocus implements Serializable {

    private static final String FOCUS =
            """
            const heading = this.querySelector('h1');
            if (heading) {
                heading.tabIndex = -1;
                heading.focus({preventScroll: true});
                this.scrollIntoView({block: 'start', behavior: 'instant'});
            }
            """;

    private @Nullable String last;

    void opened(Main content, String path) {
        if (last != null && !last.equals(path)) {
            content.getElement().executeJs(FOCUS);
        }
        last = path;
    }
}
