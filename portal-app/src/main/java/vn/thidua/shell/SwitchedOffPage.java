package vn.thidua.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.thidua.core.module.ModuleOff;
import vn.thidua.core.time.PortalTime;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.LinkButton;
import vn.thidua.uikit.Message;

/** "Chức năng … đang tắt": since when, and that nothing of it is lost. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed // an error page that is refused would be refused again and again
class SwitchedOffPage extends Div implements HasErrorParameter<ModuleOff>, HasDynamicTitle {

    private String title = "";

    SwitchedOffPage() {
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ModuleOff> parameter) {
        removeAll();
        var off = parameter.getException().off();
        title = getTranslation("shell.off.title", getTranslation(off.name()));
        var day = Days.full(PortalTime.dayOf(off.since()));
        add(
                new Message("power-off", title, getTranslation("shell.off.text", day))
                        .next(
                                new LinkButton("", "house", getTranslation("shell.go-home"))
                                        .primary())
                        .fine(getTranslation("shell.off.fine")));
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
