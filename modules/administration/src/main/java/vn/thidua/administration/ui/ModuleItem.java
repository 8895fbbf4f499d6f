package vn.thidua.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.module.ModuleRow;
import vn.thidua.core.module.SwitchChange;
import vn.thidua.core.time.PortalTime;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Icon;

/** One module: its name, what it is for, what it needs, since when it is off and why. */
class ModuleItem extends ListItem {

    private final Div words = new Div();

    ModuleItem(ModuleRow module, ModuleIcons icons, SerializableRunnable ask) {
        var name = getTranslation(module.name());
        add(new Icon(icons.of(module.name())), words, new Switch(name, module.on(), ask));
        line("b", name);
        line("small", getTranslation(module.about()));
        names("administration.needs", module.needs());
        names("administration.needed-by", module.neededBy());
        last(module.last());
    }

    private void names(String key, List<String> modules) {
        if (!modules.isEmpty()) {
            var names =
                    modules.stream().map(this::getTranslation).collect(Collectors.joining(", "));
            line("small", getTranslation(key, names));
        }
    }

    private void last(@Nullable SwitchChange change) {
        if (change == null) {
            return;
        }
        var day = Days.full(PortalTime.dayOf(change.at()));
        line(
                "small",
                change.on()
                        ? getTranslation("administration.on-since", day, change.by())
                        : getTranslation("administration.off-since", day, change.by()));
        if (!change.reason().isEmpty()) {
            line("small", getTranslation("administration.because", change.reason()));
        }
    }

    private void line(String tag, String text) {
        var line = new Element(tag);
        line.setText(text);
        words.getElement().appendChild(line);
    }
}
