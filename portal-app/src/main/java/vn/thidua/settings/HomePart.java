package vn.thidua.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import vn.thidua.core.Viewer;
import vn.thidua.uikit.SettingFields;
import vn.thidua.uikit.ShellPart;
import vn.thidua.uikit.Tags;

/** What stands on the home page. */
@org.springframework.stereotype.Component
class HomePart implements ShellPart {

    private final SettingFields fields;

    HomePart(SettingFields fields) {
        this.fields = fields;
    }

    @Override
    public Slot slot() {
        return Slot.SETTINGS;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        var ui = UI.getCurrentOrThrow();
        return Optional.of(
                Tags.panel(
                        ui.getTranslation("settings.home"),
                        fields.box(
                                HomeSettings.LUNAR_DATE,
                                ui.getTranslation("settings.home.lunar-date"))));
    }
}
