package vn.thidua.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.core.Viewer;
import vn.thidua.identity.PortalLanguage;
import vn.thidua.identity.setting.PersonalAddress;
import vn.thidua.uikit.PersonLanguage;
import vn.thidua.uikit.SettingFields;
import vn.thidua.uikit.ShellPart;
import vn.thidua.uikit.Tags;

/** How the portal speaks: its language, and how it addresses the person. */
@org.springframework.stereotype.Component
class SpeechPart implements ShellPart {

    private final PersonLanguage languages;
    private final SettingFields fields;

    SpeechPart(PersonLanguage languages, SettingFields fields) {
        this.languages = languages;
        this.fields = fields;
    }

    @Override
    public Slot slot() {
        return Slot.SETTINGS;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        var language =
                fields.circles(
                        PortalLanguage.SETTING,
                        text("settings.language"),
                        PortalLanguage::ownName,
                        languages::choose);
        var address =
                fields.circles(
                        PersonalAddress.SETTING,
                        text("settings.address"),
                        choice ->
                                text("settings.address." + choice.name().toLowerCase(Locale.ROOT)));
        return Optional.of(Tags.panel(text("settings.speech"), language, address));
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
