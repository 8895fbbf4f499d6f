package vn.thidua.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.thidua.core.NotFound;

/** An item that is missing or unreadable ends on the same page as a wrong address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed // an error page that is refused would be refused again and again
class UnreadablePage extends Div implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        event.rerouteToError(new NotFoundException(), "");
        return jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;
    }
}
