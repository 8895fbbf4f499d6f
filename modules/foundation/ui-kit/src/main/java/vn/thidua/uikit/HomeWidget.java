package vn.thidua.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.thidua.core.Viewer;

/** A part of the home page that a module brings. */
public interface HomeWidget {

    /** Where on the page it stands. */
    Zone zone();

    /** Place among its neighbours in the zone, small numbers first. */
    int order();

    /**
     * The part for this viewer.
     *
     * @return nothing when there is nothing to show: the part is then absent, not empty
     */
    Optional<Component> create(Viewer viewer);

    /** Places of the home page. */
    enum Zone {
        /** Buttons beside the greeting. */
        ACTIONS,
        /** The wide column. */
        MAIN,
        /** The narrow column. */
        ASIDE,
        /** Over the whole width. */
        WIDE,
        /** One of up to three lists side by side at the end. */
        LISTS
    }
}
