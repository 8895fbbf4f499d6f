package vn.thidua.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.thidua.uikit.LinkButton;
import vn.thidua.uikit.Message;

/** "Không mở được trang này": the same words for what is missing and what is not for the viewer. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed // an error page that is refused would be refused again and again
@Tag("div")
class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotFoundPage() {
        addClassName("page");
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        add(words());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.not-found.title"));
    }

    private Message words() {
        return new Message(
                        "file-question-mark",
                        getTranslation("shell.not-found.title"),
                        getTranslation("shell.not-found.text"))
                .next(new LinkButton("", "house", getTranslation("shell.go-home")).primary())
                .fine(getTranslation("shell.not-found.fine"));
    }
}
