package vn.thidua.search.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The narrow column: all facets. A tick changes the address, and the address is the truth. */
class Facets extends Aside {

    private final Map<Facet, FacetSection> sections = new EnumMap<>(Facet.class);
    private SearchAddress address = SearchAddress.ofWords("");

    Facets(Consumer<SearchAddress> go) {
        addClassNames("facet", "hide-p");
        var heading = new H2(getTranslation("search.narrow"));
        heading.addClassName("sr");
        add(heading);
        for (var facet : Facet.values()) {
            var section =
                    new FacetSection(
                            facet, (value, on) -> go.accept(address.toggled(facet, value, on)));
            sections.put(facet, section);
            add(section);
        }
    }

    void show(FacetValues values) {
        address = values.address();
        sections.forEach((facet, section) -> section.show(values.of(facet)));
    }
}
