package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.SelectionPreservationMode;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import vn.thidua.news.ArticleText;
import vn.thidua.news.Audience;
import vn.thidua.news.CategoryRow;
import vn.thidua.news.Publisher;
import vn.thidua.uikit.Tags;

/** Who reads the article, when it goes out, and under which heading it appears. */
class PlacingPanel extends Div {

    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>();
    private final Select<CategoryRow> category = new Select<>();
    private final List<CategoryRow> categories;
    private final WhenPanel when;

    PlacingPanel(List<CategoryRow> categories, WhenPanel when) {
        this.categories = categories;
        this.when = when;
        addClassName("stack-l");
        audience.setItems(Audience.BLOC, Audience.UNIT, Audience.PUBLIC);
        audience.setRenderer(new ComponentRenderer<>(this::choice));
        // Else a choice that changes what may be chosen would take the present choice away.
        audience.setSelectionPreservationMode(SelectionPreservationMode.PRESERVE_ALL);
        audience.setAriaLabel(getTranslation("news.audience"));
        category.setItems(categories);
        category.setItemLabelGenerator(CategoryRow::name);
        category.setLabel(getTranslation("news.field.category"));
        category.setWidthFull();
        category.addValueChangeListener(e -> follow(e.getValue()));
        add(panel("news.audience", audience), when, panel("news.where", category));
    }

    void show(ArticleText text) {
        categories.stream()
                .filter(row -> row.code().equals(text.category()))
                .findFirst()
                .ifPresent(category::setValue);
        audience.setValue(text.audience());
        when.show(text.release());
    }

    /** News of a unit is for the bloc; the secretariat may open it to the public later. */
    private void follow(CategoryRow chosen) {
        audience.getDataProvider().refreshAll();
        if (audience.getValue() == Audience.PUBLIC && chosen.publisher() != Publisher.SECRETARIAT) {
            audience.setValue(Audience.BLOC);
        }
    }

    /** Called when somebody chooses anew. */
    void onChange(SerializableRunnable listener) {
        audience.addValueChangeListener(_ -> listener.run());
        category.addValueChangeListener(_ -> listener.run());
        when.onChange(listener);
    }

    /** The category that is chosen. */
    CategoryRow category() {
        return category.getValue();
    }

    ArticleFields.Placing placing() {
        return new ArticleFields.Placing(
                category.getValue().code(), audience.getValue(), when.release());
    }

    /** Whether a moment was asked for and is not complete. */
    boolean isMomentUnfinished() {
        return when.isUnfinished();
    }

    private Div choice(Audience who) {
        return new Div(
                new Span(getTranslation(who.textKey())),
                Tags.div("hint", new Span(getTranslation(who.textKey() + "-hint"))));
    }

    private Section panel(String heading, com.vaadin.flow.component.Component inside) {
        var panel = new Section(new H2(getTranslation(heading)), inside);
        panel.addClassName("panel");
        return panel;
    }
}
