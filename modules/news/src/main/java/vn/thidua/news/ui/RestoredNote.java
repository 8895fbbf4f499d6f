package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** Tells that unsaved words of an earlier time stand in the form again. */
class RestoredNote extends Div {

    /**
     * A note.
     *
     * @param when the words were typed, in words
     * @param discard what "throw away" does; the words can be had back for a week
     */
    RestoredNote(String when, SerializableRunnable discard) {
        addClassNames("note", "k-indigo");
        var goOn = new Button(getTranslation("news.draft.go-on"), _ -> removeFromParent());
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        goOn.setPrefixComponent(new Icon("pencil"));
        var drop =
                new Button(
                        getTranslation("news.draft.discard"),
                        _ -> {
                            removeFromParent();
                            discard.run();
                        });
        var words =
                new Div(
                        Tags.strong(getTranslation("news.draft.restored", when)),
                        new Span(" " + getTranslation("news.draft.restored-hint")),
                        Tags.div("row tight", goOn, drop),
                        Tags.paragraph("small muted", getTranslation("news.draft.regret")));
        add(new Icon("history"), words);
    }
}
