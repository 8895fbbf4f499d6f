package vn.thidua.search.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.thidua.core.Viewer;
import vn.thidua.core.right.Rights;
import vn.thidua.index.IndexChecks;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.ShellPart;

/** The state of the search index on the administrators' page. */
@org.springframework.stereotype.Component
class IndexPart implements ShellPart {

    private final Rights rights;
    private final IndexChecks checks;
    private final Acting acting;

    IndexPart(Rights rights, IndexChecks checks, Acting acting) {
        this.rights = rights;
        this.checks = checks;
        this.acting = acting;
    }

    @Override
    public Slot slot() {
        return Slot.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        return rights.may(viewer, "index.check")
                ? Optional.of(new IndexPanel(checks, acting))
                : Optional.empty();
    }
}
