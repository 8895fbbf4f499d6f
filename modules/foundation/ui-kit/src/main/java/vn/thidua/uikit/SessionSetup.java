package vn.thidua.uikit;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.stereotype.Component;
import vn.thidua.core.text.Texts;
import vn.thidua.identity.PortalLanguage;

/** Gives every session the portal's language and its way of telling problems. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(SessionSetup::prepare);
    }

    private static void prepare(SessionInitEvent start) {
        var session = start.getSession();
        session.setErrorHandler(new Problems());
        session.setLocale(
                start.getRequest() instanceof VaadinServletRequest request
                        ? PortalLanguage.of(request)
                        : Texts.VIETNAMESE);
    }
}
