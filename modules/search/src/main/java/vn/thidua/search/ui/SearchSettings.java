package vn.thidua.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import vn.thidua.core.Viewer;
import vn.thidua.core.right.Rights;
import vn.thidua.identity.setting.Setting;
import vn.thidua.uikit.SettingFields;
import vn.thidua.uikit.ShellPart;
import vn.thidua.uikit.Tags;

/** The search's section on the page of settings: the key "/" and the last searches. */
@org.springframework.stereotype.Component
class SearchSettings implements ShellPart {

    /** A single key needs a switch: whoever speaks to the computer says letters all day. */
    static final Setting<Boolean> SLASH = Setting.onOff("search.slash", true);

    /** Whoever shares a screen may not want to show what he looked for. */
    static final Setting<Boolean> RECENT = Setting.onOff("search.recent", true);

    private final Rights rights;
    private final SettingFields fields;

    SearchSettings(Rights rights, SettingFields fields) {
        this.rights = rights;
        this.fields = fields;
    }

    @Override
    public Slot slot() {
        return Slot.SETTINGS;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        return rights.may(viewer, "index.search") ? Optional.of(section()) : Optional.empty();
    }

    private Component section() {
        var ui = UI.getCurrentOrThrow();
        return Tags.panel(
                ui.getTranslation("search.title"),
                fields.box(SLASH, ui.getTranslation("search.setting.slash")),
                fields.box(RECENT, ui.getTranslation("search.setting.recent")));
    }
}
