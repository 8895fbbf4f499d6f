package vn.thidua.settings;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.thidua.core.Viewer;
import vn.thidua.uikit.PersonLook;
import vn.thidua.uikit.ShellPart;

/** "Tương phản" in the header. */
@org.springframework.stereotype.Component
class ContrastTool implements ShellPart {

    private final PersonLook looks;

    ContrastTool(PersonLook looks) {
        this.looks = looks;
    }

    @Override
    public Slot slot() {
        return Slot.HEADER_END;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        return Optional.of(new ContrastButton(looks));
    }
}
