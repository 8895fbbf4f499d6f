package vn.thidua.settings;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import vn.thidua.identity.setting.ColourScheme;
import vn.thidua.identity.setting.Look;
import vn.thidua.identity.setting.TextSize;
import vn.thidua.uikit.PersonLook;
import vn.thidua.uikit.SettingFields;

/** Colours, size and contrast; follows the tools of the header, as they follow it. */
class LookSection extends Section {

    private final RadioButtonGroup<ColourScheme> scheme;
    private final RadioButtonGroup<TextSize> size;
    private final Checkbox contrast;

    LookSection(PersonLook looks, SettingFields fields) {
        scheme =
                fields.circles(
                        Look.SCHEME,
                        getTranslation("settings.scheme"),
                        choice -> word("settings.scheme.", choice),
                        choice -> looks.choose(Look.SCHEME, choice));
        size =
                fields.circles(
                        Look.SIZE,
                        getTranslation("settings.size"),
                        choice -> word("settings.size.name.", choice),
                        choice -> looks.choose(Look.SIZE, choice));
        contrast = new Checkbox(getTranslation("settings.contrast.long"), looks.look().contrast());
        contrast.setHelperText(getTranslation("settings.contrast.hint"));
        contrast.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                looks.choose(Look.CONTRAST, change.getValue());
            }
        });
        addClassName("panel");
        add(new H2(getTranslation("settings.look")), scheme, size, contrast);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var stop = PersonLook.onChange(event.getUI(), this::show);
        addDetachListener(gone -> {
            gone.unregisterListener();
            stop.remove();
        });
    }

    private void show(Look look) {
        scheme.setValue(look.scheme());
        size.setValue(look.size());
        contrast.setValue(look.contrast());
    }

    private String word(String prefix, Enum<?> choice) {
        return getTranslation(prefix + choice.name().toLowerCase(Locale.ROOT));
    }
}
