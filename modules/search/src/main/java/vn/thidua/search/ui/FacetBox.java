package vn.thidua.search.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import vn.thidua.uikit.Tags;

/** A box to tick with a name and the number of hits that it would bring. */
class FacetBox extends Checkbox {

    private final Span name = new Span();
    private final Span count = Tags.text("cnt", "");

    FacetBox(String key, BiConsumer<String, Boolean> onTick) {
        setLabelComponent(Tags.span("line", name, count));
        addValueChangeListener(e -> {
            if (e.isFromClient()) {
                onTick.accept(key, e.getValue());
            }
        });
    }

    void show(FacetValue value) {
        name.setText(value.name());
        count.setText(getTranslation("search.count", value.count()));
        setValue(value.chosen());
    }
}
