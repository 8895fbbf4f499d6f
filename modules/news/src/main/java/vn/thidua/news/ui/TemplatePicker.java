package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.thidua.news.ArticleText;
import vn.thidua.uikit.Tags;

/** Above an empty form: begin from one of the usual pieces. */
class TemplatePicker extends Div {

    TemplatePicker(List<ArticleTemplate> templates, SerializableConsumer<ArticleText> use) {
        addClassNames("row", "tight", "templates");
        add(Tags.text("small muted", getTranslation("news.templates")));
        templates.forEach(template -> add(button(template, use)));
    }

    private Button button(ArticleTemplate template, SerializableConsumer<ArticleText> use) {
        return new Button(
                getTranslation(template.textKey()),
                _ -> {
                    removeFromParent();
                    use.accept(template.text());
                });
    }
}
