package vn.thidua.settings;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.thidua.core.Viewer;
import vn.thidua.uikit.PersonLook;
import vn.thidua.uikit.SettingFields;
import vn.thidua.uikit.ShellPart;

/** The first section of the settings: how pages look. */
@org.springframework.stereotype.Component
class LookPart implements ShellPart {

    private final PersonLook looks;
    private final SettingFields fields;

    LookPart(PersonLook looks, SettingFields fields) {
        this.looks = looks;
        this.fields = fields;
    }

    @Override
    public Slot slot() {
        return Slot.SETTINGS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        return Optional.of(new LookSection(looks, fields));
    }
}
