package vn.thidua.uikit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.thidua.identity.setting.Look;
import vn.thidua.identity.setting.LookCookie;
import vn.thidua.identity.setting.PersonSettings;
import vn.thidua.identity.setting.Setting;

/**
 * How pages look for the person at the screen. A choice changes the open page at once, is written
 * down for the person, and is remembered in the browser for the pages before a sign-in.
 */
@Service
public class PersonLook {

    /** Sets the attributes of the page's root, and takes away those that are not given. */
    private static final String DRESS =
            """
            const root = document.documentElement;
            for (const name of ['theme', 'data-scheme', 'data-size', 'data-contrast']) {
                if (name in $0) root.setAttribute(name, $0[name]); else root.removeAttribute(name);
            }
            """;

    private final PersonSettings settings;

    PersonLook(PersonSettings settings) {
        this.settings = settings;
    }

    /** The look of the signed-in person, else the one remembered in the browser. */
    public Look look(VaadinServletRequest request) {
        return settings.isSomebodyHere() ? look() : LookCookie.of(request);
    }

    /** The look of the signed-in person. */
    public Look look() {
        return Look.of(settings.chosen());
    }

    /** Chooses one part of the look: the scheme, the size or the contrast. */
    public <T> void choose(Setting<T> part, T choice) {
        settings.set(part, choice);
        var look = look();
        if (VaadinService.getCurrentResponse() instanceof VaadinServletResponse response) {
            response.addCookie(LookCookie.remember(look));
        }
        var ui = UI.getCurrentOrThrow();
        var attributes = JsonNodeFactory.instance.objectNode();
        look.attributes().forEach(attributes::put);
        ui.getPage().executeJs(DRESS, attributes);
        ComponentUtil.fireEvent(ui, new Changed(ui, look));
    }

    /** Tells parts of the page when the look was changed elsewhere on it. */
    public static Registration onChange(UI ui, Consumer<Look> listener) {
        return ComponentUtil.addListener(
                ui, Changed.class, change -> listener.accept(change.look()));
    }

    /** The look of a page was changed. */
    private static final class Changed extends ComponentEvent<UI> {

        private final transient Look look;

        Changed(UI ui, Look look) {
            super(ui, false);
            this.look = look;
        }

        Look look() {
            return look;
        }
    }
}
