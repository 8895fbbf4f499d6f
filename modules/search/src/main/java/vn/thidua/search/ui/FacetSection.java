package vn.thidua.search.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * One facet as boxes to tick. A box stays the same component while its value is offered, and the
 * values keep their order, so that the keyboard stays where it is when the numbers change.
 */
class FacetSection extends Section {

    private final Map<String, FacetBox> boxes = new HashMap<>();
    private final transient BiConsumer<String, Boolean> onTick;

    /**
     * An empty facet.
     *
     * @param onTick told of the value and whether it is chosen from now on
     */
    FacetSection(Facet facet, BiConsumer<String, Boolean> onTick) {
        this.onTick = onTick;
        var heading = new H3(getTranslation(facet.textKey()));
        heading.setId("facet-" + facet.parameter());
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "facet-" + facet.parameter());
        add(heading);
        setVisible(false);
    }

    /** Shows these values in their order. */
    void show(List<FacetValue> values) {
        var keys = values.stream().map(FacetValue::key).collect(Collectors.toSet());
        boxes.entrySet()
                .removeIf(entry -> {
                    if (!keys.contains(entry.getKey())) {
                        remove(entry.getValue());
                        return true;
                    }
                    return false;
                });
        for (int i = 0; i < values.size(); i++) {
            place(values.get(i), i + 1);
        }
        setVisible(!values.isEmpty());
    }

    private void place(FacetValue value, int index) {
        var box = boxes.computeIfAbsent(value.key(), key -> new FacetBox(key, onTick));
        if (box.getParent().isEmpty()) {
            addComponentAtIndex(index, box);
        }
        box.show(value);
    }
}
