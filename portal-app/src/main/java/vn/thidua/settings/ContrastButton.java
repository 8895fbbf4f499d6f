package vn.thidua.settings;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;
import vn.thidua.identity.setting.Look;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.PersonLook;
import vn.thidua.uikit.Tags;

/** Switches high contrast on and off; pressed while it is on. Not on a phone. */
class ContrastButton extends NativeButton {

    ContrastButton(PersonLook looks) {
        addClassNames("tool", "hide-p");
        add(new Icon("contrast"), Tags.text("t", getTranslation("settings.contrast")));
        addClickListener(_ -> looks.choose(Look.CONTRAST, !looks.look().contrast()));
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

    private void show(Look look) {
        getElement().setAttribute("aria-pressed", String.valueOf(look.contrast()));
    }
}
