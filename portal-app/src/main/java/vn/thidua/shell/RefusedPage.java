package vn.thidua.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.thidua.core.UserProblem;
import vn.thidua.uikit.LinkButton;
import vn.thidua.uikit.Message;

/**
 * A page that is refused with a reason, such as a unit one has left while its page was open. The
 * buttons build the page anew, so that it follows what is true now.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed // an error page that is refused would be refused again and again
class RefusedPage extends Div implements HasErrorParameter<UserProblem>, HasDynamicTitle {

    RefusedPage() {
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<UserProblem> parameter) {
        removeAll();
        var problem = parameter.getException();
        var again =
                new LinkButton(
                        event.getLocation().getPathWithQueryParameters(),
                        "rotate-cw",
                        getTranslation("shell.retry"));
        again.setRouterIgnore(true);
        var home = new LinkButton("", "house", getTranslation("shell.go-home"));
        home.setRouterIgnore(true);
        add(
                new Message(
                                "shield-alert",
                                getTranslation("shell.not-found.title"),
                                getTranslation(problem.textKey(), problem.arguments()))
                        .next(again.primary(), home));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.not-found.title"));
    }
}
