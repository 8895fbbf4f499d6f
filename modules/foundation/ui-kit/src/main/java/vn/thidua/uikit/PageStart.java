package vn.thidua.uikit;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import vn.thidua.identity.PortalLanguage;
import vn.thidua.identity.setting.Look;
import vn.thidua.identity.setting.LookCookie;

/**
 * Writes look and language of the person into the page that starts the application, so that they
 * hold before the first paint: nothing flashes in a scheme that the person did not choose.
 */
@Component
class PageStart implements VaadinServiceInitListener {

    private final transient PersonLook looks;
    private final transient PersonLanguage languages;

    PageStart(PersonLook looks, PersonLanguage languages) {
        this.looks = looks;
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::write);
    }

    private void write(IndexHtmlResponse page) {
        if (page.getVaadinRequest() instanceof VaadinServletRequest request) {
            var look = looks.look(request);
            var language = languages.language(request);
            VaadinSession.getCurrent().setLocale(language);
            var root = page.getDocument().selectFirst("html");
            if (root != null) {
                dress(root, look, language);
                // In the way of the first paint on purpose: it must know the device's scheme.
                page.getDocument()
                        .head()
                        .appendElement("script")
                        .attr("src", request.getContextPath() + "/themes/portal/scheme.js");
            }
            if (page.getVaadinResponse() instanceof VaadinServletResponse response) {
                remember(request, response, look, language);
            }
        }
    }

    private static void dress(Element root, Look look, Locale language) {
        root.attr("lang", language.getLanguage());
        look.attributes().forEach(root::attr);
    }

    /** Pages before the next sign-in in this browser look and speak as this one. */
    private static void remember(
            VaadinServletRequest request,
            VaadinServletResponse response,
            Look look,
            Locale language) {
        if (!look.equals(LookCookie.of(request))) {
            response.addCookie(LookCookie.remember(look));
        }
        if (!language.equals(PortalLanguage.of(request))) {
            response.addCookie(PortalLanguage.remember(language));
        }
    }
}
