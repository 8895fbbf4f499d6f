package vn.thidua.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.thidua.core.Viewer;

/** Something a module puts into the shell. The shell itself knows no feature. */
public interface ShellPart {

    /** Where in the shell it stands. */
    Slot slot();

    /** Place among its neighbours, small numbers first. */
    int order();

    /** The part for this viewer, or nothing. */
    Optional<Component> create(Viewer viewer);

    /** Places of the shell. */
    enum Slot {
        /** Left side of the header. */
        HEADER_START,
        /** Right side of the header, before the person. */
        HEADER_END,
        /** Entries of the person's menu. */
        PERSON_MENU,
        /** Sections of the page on which people set how the portal serves them. */
        SETTINGS,
        /** Sections of the administrators' page, under the switches of the modules. */
        ADMINISTRATION
    }
}
