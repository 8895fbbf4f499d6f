package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import vn.thidua.news.ArticleState;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** The way out of the editor: what is ready and what is missing, sending, trying, saving. */
class SendPanel extends Section {

    private final Div status = new Div();
    private final UnorderedList checks = new UnorderedList();
    private final Button send = new Button();
    private final Paragraph decider = new Paragraph();
    private final Span saved = Tags.text("saved small", "");
    private List<SendCheck> shown = List.of();

    SendPanel(Actions actions) {
        addClassNames("panel", "stack");
        checks.addClassName("todo");
        var spoken = new Div(checks);
        spoken.getElement().setAttribute("role", "status");
        decider.addClassNames("small", "muted");
        send.addClickListener(_ -> actions.send().run());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setPrefixComponent(new Icon("send"));
        send.setWidthFull();
        add(
                Tags.div("sec-h", new H2(getTranslation("news.send.title")), status),
                spoken,
                decider,
                Tags.div(
                        "stack-s",
                        send,
                        button("news.preview", "eye", actions.preview()),
                        button("news.save", "save", actions.save())),
                saved,
                Tags.paragraph("muted small", getTranslation("news.send.hint")));
    }

    void showState(ArticleState state) {
        status.removeAll();
        status.add(ArticleStatus.of(state));
    }

    /** Names the way out: who decides, and what the button does. */
    void showWay(SendWay way) {
        send.setText(getTranslation(way.buttonKey()));
        decider.setText(getTranslation(way.deciderKey()));
    }

    /** Says when the server has answered that the draft is kept. */
    void showSaved(String time) {
        saved.setText(getTranslation("news.saved", time));
    }

    /** Lists what is ready and what keeps the article from being sent. */
    void show(List<SendCheck> all) {
        if (all.equals(shown)) {
            return;
        }
        shown = all;
        checks.removeAll();
        all.forEach(check -> checks.add(item(check)));
    }

    private ListItem item(SendCheck check) {
        var item = new ListItem(new Icon(check.icon()), new Span(getTranslation(check.key())));
        if (check.standing() == SendCheck.Standing.MISSING) {
            item.addClassName("k-amber");
        }
        return item;
    }

    private Button button(String key, String icon, SerializableRunnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.setPrefixComponent(new Icon(icon));
        button.setWidthFull();
        return button;
    }

    /** What the buttons do. */
    record Actions(
            SerializableRunnable send, SerializableRunnable preview, SerializableRunnable save) {}
}
