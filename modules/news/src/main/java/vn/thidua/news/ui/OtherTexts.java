package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.thidua.news.ArticleText;
import vn.thidua.uikit.Tags;

/** Earlier saved texts and drafts thrown away: nothing written is lost by a wrong press. */
class OtherTexts extends Section {

    OtherTexts() {
        addClassName("panel");
        setVisible(false);
    }

    /** Lists what there is; {@code use} puts one of them into the form. */
    void show(List<Other> others, SerializableConsumer<ArticleText> use) {
        removeAll();
        setVisible(!others.isEmpty());
        var list = Tags.div("ruled");
        others.forEach(other -> list.add(item(other, use)));
        add(new H2(getTranslation("news.texts")), list);
    }

    private Div item(Other other, SerializableConsumer<ArticleText> use) {
        var title = other.text().title();
        var open = new Button(getTranslation("news.texts.use"), _ -> use.accept(other.text()));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setAriaLabel(getTranslation("news.texts.use-which", other.words()));
        return Tags.div(
                "item",
                Tags.paragraph("small", other.words()),
                Tags.div(
                        "meta",
                        new Span(title.isEmpty() ? getTranslation("news.untitled") : title)),
                open);
    }

    /**
     * One text.
     *
     * @param words what it is and when it was written
     * @param text what stands in it
     */
    record Other(String words, ArticleText text) {}
}
