package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import vn.thidua.news.ArticleText;
import vn.thidua.news.Audience;
import vn.thidua.news.CategoryRow;

/** Who reads the article, and under which heading it appears. */
class PlacingPanel extends Div {

    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>();
    private final Select<CategoryRow> category = new Select<>();
    private final List<CategoryRow> categories;

    PlacingPanel(List<CategoryRow> categories) {
        this.categories = categories;
        addClassName("stack-l");
        audience.setItems(Audience.BLOC, Audience.UNIT);
        audience.setItemLabelGenerator(who -> getTranslation(who.textKey()));
        audience.setAriaLabel(getTranslation("news.audience"));
        category.setItems(categories);
        category.setItemLabelGenerator(CategoryRow::name);
        category.setLabel(getTranslation("news.field.category"));
        category.setWidthFull();
        add(panel("news.audience", audience), panel("news.where", category));
    }

    void show(ArticleText text) {
        // A text that the secretariat has released stays public; the others choose here.
        if (text.audience() == Audience.PUBLIC) {
            audience.setItems(Audience.BLOC, Audience.UNIT, Audience.PUBLIC);
        }
        audience.setValue(text.audience());
        categories.stream()
                .filter(row -> row.code().equals(text.category()))
                .findFirst()
                .ifPresent(category::setValue);
    }

    /** Called when somebody chooses anew. */
    void onChange(SerializableRunnable listener) {
        audience.addValueChangeListener(_ -> listener.run());
        category.addValueChangeListener(_ -> listener.run());
    }

    ArticleFields.Placing placing() {
        return new ArticleFields.Placing(category.getValue().code(), audience.getValue());
    }

    private Section panel(String heading, com.vaadin.flow.component.Component inside) {
        var panel = new Section(new H2(getTranslation(heading)), inside);
        panel.addClassName("panel");
        return panel;
    }
}
