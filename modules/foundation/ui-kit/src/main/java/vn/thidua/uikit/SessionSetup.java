package vn.thidua.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.shared.ui.LoadMode;
import org.springframework.stereotype.Component;
import vn.thidua.core.text.Texts;

/** Gives every session the portal's language and its way of telling problems. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private final transient SystemNotices notices;
    private final transient PersonLanguage languages;

    SessionSetup(SystemNotices notices, PersonLanguage languages) {
        this.notices = notices;
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(notices);
        event.getSource().addSessionInitListener(this::prepare);
        event.getSource().addUIInitListener(start -> prepare(start.getUI()));
    }

    private static void prepare(UI ui) {
        ui.getPage().addJavaScript("context://ui-kit/notices.js", LoadMode.LAZY);
        var words = ui.getReconnectDialogConfiguration();
        words.setDialogText(ui.getTranslation("ui-kit.connection.lost"));
        words.setDialogTextGaveUp(ui.getTranslation("ui-kit.connection.given-up"));
    }

    private void prepare(SessionInitEvent start) {
        var session = start.getSession();
        session.setErrorHandler(new Problems());
        session.setLocale(
                start.getRequest() instanceof VaadinServletRequest request
                        ? languages.language(request)
                        : Texts.VIETNAMESE);
    }
}
