package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import vn.thidua.news.ArticleText;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** Two people changed one article: both texts side by side, and what can be done. */
class ConflictPanel extends Section {

    ConflictPanel(Other other, ArticleText text, Choices choices) {
        addClassNames("panel", "conflict");
        add(
                Tags.div("note k-amber", new Icon("users"), told(other)),
                new Comparison(
                        new Comparison.Side(
                                other.heading(),
                                getTranslation("news.conflict.saved", other.time()),
                                other.text()),
                        new Comparison.Side(
                                getTranslation("news.conflict.mine"),
                                getTranslation("news.conflict.unsaved"),
                                text)),
                files(other.text(), text),
                buttons(other, choices));
        getElement().setAttribute("role", "alert");
    }

    /** Photos have no words to compare; that they differ must be told nevertheless. */
    private Div files(ArticleText first, ArticleText second) {
        var same =
                first.photos().equals(second.photos())
                        && first.attachments().equals(second.attachments());
        return same ? new Div() : new Div(new Span(getTranslation("news.conflict.files")));
    }

    private Div told(Other other) {
        return new Div(
                Tags.strong(getTranslation("news.conflict", other.name(), other.time())),
                new Span(" " + getTranslation("news.conflict.hint")));
    }

    private Div buttons(Other other, Choices choices) {
        var merge = button(getTranslation("news.conflict.merge"), choices.merge());
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        merge.setPrefixComponent(new Icon("git-compare"));
        return Tags.div(
                "row tight choose",
                merge,
                button(getTranslation("news.conflict.take", other.name()), choices.take()),
                button(getTranslation("news.conflict.keep"), choices.keep()),
                Tags.text("small muted", getTranslation("news.conflict.kept")));
    }

    private Button button(String words, SerializableRunnable action) {
        return new Button(
                words,
                _ -> {
                    removeFromParent();
                    action.run();
                });
    }

    /**
     * The text that was saved meanwhile.
     *
     * @param name whose it is, such as "chị Hạnh"
     * @param heading of its column
     * @param time of saving, such as 10:12
     * @param text what stands in it
     */
    record Other(String name, String heading, String time, ArticleText text) {}

    /** What the buttons do. */
    record Choices(
            SerializableRunnable merge, SerializableRunnable take, SerializableRunnable keep) {}
}
