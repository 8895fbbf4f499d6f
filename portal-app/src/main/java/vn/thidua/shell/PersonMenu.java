package vn.thidua.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.Role;
import vn.thidua.core.Viewer;
import vn.thidua.core.time.PortalTime;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.Units;
import vn.thidua.settings.SettingEntries;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Portrait;
import vn.thidua.uikit.Tags;

/**
 * The person, always with the capacity and the unit acted for. Whoever belongs to two units
 * switches between them here; the choice holds for this browser tab.
 */
@SpringComponent
@UIScope
class PersonMenu extends Div {

    private final Acting acting;
    private final Units units;
    private final Clock clock;

    PersonMenu(
            Acting acting,
            Units units,
            Clock clock,
            SettingEntries settings,
            AuthenticationContext signIn) {
        this.acting = acting;
        this.units = units;
        this.clock = clock;
        var viewer = acting.viewer();
        var button = new NativeButton();
        button.addClassName("who");
        button.getElement().setAttribute("aria-haspopup", "menu");
        button.add(portrait(viewer), words(viewer));
        // On a phone only the portrait is to be seen.
        button.setAriaLabel(getTranslation("shell.person", viewer.name().full(), capacity(viewer)));
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        acting.choices().forEach(unit -> addChoice(menu, unit, viewer));
        menu.addSeparator();
        settings.addTo(menu);
        menu.addItem(getTranslation("shell.sign-out"), _ -> signIn.logout());
        add(button);
    }

    private void addChoice(ContextMenu menu, ActingUnit choice, Viewer viewer) {
        var text = getTranslation("shell.act-for", unit(choice).spokenName(), choice.title());
        var item = menu.addItem(text, _ -> switchTo(choice));
        item.setCheckable(true);
        var isActing = viewer.actsFor(choice.id());
        item.setChecked(isActing);
        // The component shows a tick but tells readers nothing of the choice.
        item.getElement().setAttribute("data-role", "menuitemradio");
        item.getElement().setAttribute("aria-checked", String.valueOf(isActing));
    }

    private void switchTo(ActingUnit choice) {
        acting.actFor(choice.code());
        UI.getCurrentOrThrow().getPage().reload();
    }

    private Portrait portrait(Viewer viewer) {
        var choice = viewer.acting();
        return choice == null
                ? new Portrait(viewer.name())
                : new Portrait(viewer.name(), unit(choice));
    }

    private Div words(Viewer viewer) {
        var name = new Element("b");
        name.setText(viewer.name().full());
        var capacity = new Element("small");
        capacity.setText(capacity(viewer));
        var words = Tags.div("hide-p");
        words.getElement().appendChild(name, capacity);
        return words;
    }

    private String capacity(Viewer viewer) {
        var choice = viewer.acting();
        return choice == null
                ? getTranslation(
                        viewer.is(Role.ADMINISTRATOR)
                                ? "shell.capacity.administrator"
                                : "shell.capacity.none")
                : getTranslation(
                        "shell.capacity.at",
                        getTranslation(capacityKey(viewer)),
                        unit(choice).spokenName());
    }

    private static String capacityKey(Viewer viewer) {
        if (viewer.is(Role.LEADER)) {
            return "shell.capacity.leader";
        }
        if (viewer.is(Role.OBSERVER)) {
            return "shell.capacity.observer";
        }
        return viewer.is(Role.EDITOR) ? "shell.capacity.editor" : "shell.capacity.member";
    }

    private Unit unit(ActingUnit choice) {
        return units.get(choice.id(), PortalTime.today(clock));
    }
}
