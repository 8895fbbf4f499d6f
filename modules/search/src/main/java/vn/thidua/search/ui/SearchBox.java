package vn.thidua.search.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.thidua.core.Viewer;
import vn.thidua.core.right.Rights;
import vn.thidua.uikit.ShellPart;

/** The search box at the left of the header, on wide screens. */
@org.springframework.stereotype.Component
class SearchBox implements ShellPart {

    private final Rights rights;
    private final Suggesting suggesting;

    SearchBox(Rights rights, Suggesting suggesting) {
        this.rights = rights;
        this.suggesting = suggesting;
    }

    @Override
    public Slot slot() {
        return Slot.HEADER_START;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        return rights.may(viewer, "index.search")
                ? Optional.of(new HeaderSearch(suggesting))
                : Optional.empty();
    }
}
