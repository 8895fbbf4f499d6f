package vn.thidua.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import vn.thidua.uikit.Icon;

/**
 * The phone's row of types to choose one of; it scrolls sideways. Units, years and topics that came
 * with the address stand behind them, each to be given up.
 */
class Chips extends Nav {

    Chips() {
        addClassNames("row", "tight", "scrollx", "only-p");
        setAriaLabel(getTranslation("search.narrow"));
    }

    void show(FacetValues values, long ofAllTypes) {
        removeAll();
        var address = values.address();
        boolean isAnyType = address.chosen(Facet.TYPE).isEmpty();
        var all = getTranslation("search.chip", getTranslation("search.all-types"), ofAllTypes);
        add(chip(address.with(Facet.TYPE, Set.of()), all, isAnyType));
        for (var type : values.of(Facet.TYPE)) {
            var text = getTranslation("search.chip", type.name(), type.count());
            add(chip(address.with(Facet.TYPE, Set.of(type.key())), text, type.chosen()));
        }
        giveUp(values, Facet.UNIT);
        giveUp(values, Facet.YEAR);
        giveUp(values, Facet.TOPIC);
    }

    private void giveUp(FacetValues values, Facet facet) {
        values.of(facet).stream()
                .filter(FacetValue::chosen)
                .forEach(value -> {
                    var without = values.address().toggled(facet, value.key(), false);
                    var chip = chip(without, value.name(), false);
                    chip.addClassName("on");
                    chip.setAriaLabel(getTranslation("search.give-up", value.name()));
                    chip.add(new Icon("x"));
                    add(chip);
                });
    }

    private static Anchor chip(SearchAddress address, String text, boolean isHere) {
        var chip = new Anchor(address.href());
        chip.add(new Span(text));
        chip.addClassName("btn");
        if (isHere) {
            chip.addClassName("on");
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}
