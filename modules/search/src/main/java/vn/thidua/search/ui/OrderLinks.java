package vn.thidua.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Best or newest first. */
class OrderLinks extends Nav {

    OrderLinks(SearchAddress address) {
        addClassName("seg");
        setAriaLabel(getTranslation("search.order"));
        add(link(address, false, "search.order.best"), link(address, true, "search.order.newest"));
    }

    private Anchor link(SearchAddress address, boolean newestFirst, String key) {
        var link = new Anchor(address.ordered(newestFirst).href(), getTranslation(key));
        link.addClassName("tool");
        if (address.newestFirst() == newestFirst) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
