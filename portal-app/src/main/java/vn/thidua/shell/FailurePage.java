package vn.thidua.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.LinkButton;
import vn.thidua.uikit.Message;
import vn.thidua.uikit.Problems;
import vn.thidua.uikit.Tags;

/** "Có lỗi ở phía cổng": an apology and a short number that also stands in the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed // an error page that is refused would be refused again and again
class FailurePage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    FailurePage() {
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        removeAll();
        if (Problems.isDatabaseAway(parameter.getCaughtException())) {
            add(databaseAway(event));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        var number = Problems.report(parameter.getCaughtException());
        var message =
                new Message(
                        "octagon-alert",
                        getTranslation("shell.failure.title"),
                        getTranslation("shell.failure.text"));
        message.add(reference(number));
        add(
                message.next(
                                again(event),
                                new LinkButton("", "house", getTranslation("shell.go-home")))
                        .fine(getTranslation("shell.failure.fine")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.failure.title"));
    }

    private Message databaseAway(BeforeEnterEvent event) {
        return new Message(
                        "plug-zap",
                        getTranslation("shell.database.title"),
                        getTranslation("shell.database.text"))
                .next(again(event));
    }

    private LinkButton again(BeforeEnterEvent event) {
        return new LinkButton(
                        event.getLocation().getPathWithQueryParameters(),
                        "rotate-cw",
                        getTranslation("shell.retry"))
                .primary();
    }

    private Div reference(String number) {
        var figure = new Element("b");
        figure.setText(number);
        figure.setAttribute("class", "num");
        var copy = new NativeButton();
        copy.addClassName("tool");
        copy.add(new Icon("copy"), Tags.text("t", getTranslation("shell.copy")));
        copy.addClickListener(
                _ -> copy.getElement().executeJs("navigator.clipboard?.writeText($0)", number));
        var box = Tags.div("ref", Tags.text("t", getTranslation("shell.failure.number")));
        box.getElement().appendChild(figure);
        box.add(copy);
        return box;
    }
}
