package vn.thidua.settings;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.thidua.identity.setting.Look;
import vn.thidua.identity.setting.TextSize;
import vn.thidua.uikit.PersonLook;
import vn.thidua.uikit.Tags;

/** Three letters side by side, the one of the person's size pressed. Not on a phone. */
class TextSizeButtons extends Div {

    private final transient PersonLook looks;
    private final Map<TextSize, NativeButton> buttons = new EnumMap<>(TextSize.class);

    TextSizeButtons(PersonLook looks) {
        this.looks = looks;
        addClassName("hide-p");
        var group = Tags.div("seg");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("settings.size"));
        for (var size : TextSize.values()) {
            var button = button(size);
            buttons.put(size, button);
            group.add(button);
        }
        add(group);
        show(looks.look());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var stop = PersonLook.onChange(event.getUI(), this::show);
        addDetachListener(gone -> {
            gone.unregisterListener();
            stop.remove();
        });
    }

    private NativeButton button(TextSize size) {
        var word = size.name().toLowerCase(Locale.ROOT);
        var button = new NativeButton(getTranslation("settings.size.letter." + word));
        button.addClassName("tool");
        button.setAriaLabel(getTranslation("settings.size.do." + word));
        button.addClickListener(_ -> looks.choose(Look.SIZE, size));
        return button;
    }

    private void show(Look look) {
        buttons.forEach((size, button) ->
                button.getElement()
                        .setAttribute("aria-pressed", String.valueOf(size == look.size())));
    }
}
