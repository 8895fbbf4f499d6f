package vn.thidua.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.springframework.stereotype.Service;
import vn.thidua.identity.PortalLanguage;
import vn.thidua.identity.setting.PersonSettings;

/** The language that the person at the screen reads. */
@Service
public class PersonLanguage {

    private final PersonSettings settings;

    PersonLanguage(PersonSettings settings) {
        this.settings = settings;
    }

    /** The language of the signed-in person, else the one remembered in the browser. */
    public Locale language(VaadinServletRequest request) {
        return settings.isSomebodyHere()
                ? settings.get(PortalLanguage.SETTING)
                : PortalLanguage.of(request);
    }

    /** Chooses a language. The page is built anew, so that frame and content change together. */
    public void choose(Locale language) {
        settings.set(PortalLanguage.SETTING, language);
        if (VaadinService.getCurrentResponse() instanceof VaadinServletResponse response) {
            response.addCookie(PortalLanguage.remember(language));
        }
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrentOrThrow().getPage().reload();
    }
}
