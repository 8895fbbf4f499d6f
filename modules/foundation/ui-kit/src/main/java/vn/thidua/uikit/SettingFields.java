package vn.thidua.uikit;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.identity.setting.PersonSettings;
import vn.thidua.identity.setting.Setting;

/** Fields for settings: each shows what holds for the person and writes down a change at once. */
@Component
public class SettingFields {

    private final PersonSettings settings;

    SettingFields(PersonSettings settings) {
        this.settings = settings;
    }

    /** A box for something that is on or off. */
    public Checkbox box(Setting<Boolean> setting, String label) {
        var box = new Checkbox(label, settings.get(setting));
        box.addValueChangeListener(change -> settings.set(setting, change.getValue()));
        return box;
    }

    /** Circles for one of several choices. */
    public <T> RadioButtonGroup<T> circles(
            Setting<T> setting, String label, Function<T, String> words) {
        return circles(setting, label, words, choice -> settings.set(setting, choice));
    }

    /** Circles whose choice does more than being written down. */
    public <T> RadioButtonGroup<T> circles(
            Setting<T> setting, String label, Function<T, String> words, Consumer<T> choose) {
        var circles = new RadioButtonGroup<T>(label);
        circles.setItems(setting.choices());
        circles.setItemLabelGenerator(words::apply);
        circles.setValue(settings.get(setting));
        circles.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue());
            }
        });
        return circles;
    }
}
