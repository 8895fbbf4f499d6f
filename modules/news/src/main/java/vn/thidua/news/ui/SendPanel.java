package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import vn.thidua.news.ArticleState;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** The way out of the editor: what is missing, sending, saving. */
class SendPanel extends Section {

    private final Div status = new Div();
    private final UnorderedList missing = new UnorderedList();
    private final Div spoken = new Div(missing);
    private final Span saved = Tags.text("saved small", "");

    SendPanel(SerializableRunnable send, SerializableRunnable save) {
        addClassNames("panel", "stack");
        missing.addClassName("todo");
        spoken.getElement().setAttribute("role", "alert");
        var sendButton = new Button(getTranslation("news.send"), _ -> send.run());
        sendButton.addThemeVariants(ButtonVariant.PRIMARY);
        sendButton.setPrefixComponent(new Icon("send"));
        sendButton.setWidthFull();
        var saveButton = new Button(getTranslation("news.save"), _ -> save.run());
        saveButton.setPrefixComponent(new Icon("save"));
        saveButton.setWidthFull();
        add(
                Tags.div("sec-h", new H2(getTranslation("news.send.title")), status),
                spoken,
                Tags.div("stack-s", sendButton, saveButton),
                saved,
                Tags.paragraph("muted small", getTranslation("news.send.hint")));
    }

    void showState(ArticleState state) {
        status.removeAll();
        status.add(ArticleStatus.of(state));
    }

    /** Says when the server has answered that the draft is kept. */
    void showSaved(String time) {
        saved.setText(getTranslation("news.saved", time));
    }

    /** Lists what keeps the article from being sent. */
    void showMissing(List<String> keys) {
        missing.removeAll();
        for (var key : keys) {
            var item = new ListItem(new Icon("triangle-alert"), new Span(getTranslation(key)));
            item.addClassName("k-amber");
            missing.add(item);
        }
    }
}
