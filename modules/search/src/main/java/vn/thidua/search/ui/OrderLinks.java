package vn.thidua.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import vn.thidua.search.GroupedHits;

/** Best or newest first; and, when there are several types, in groups or in one list. */
class OrderLinks extends Div {

    OrderLinks(SearchAddress address, GroupedHits found) {
        addClassNames("row", "tight");
        if (address.mixed() || found.groups().size() > 1) {
            add(
                    choice(
                            "search.arrangement",
                            link(address.arranged(false), !address.mixed(), "search.grouped"),
                            link(address.arranged(true), address.mixed(), "search.mixed")));
        }
        add(
                choice(
                        "search.order",
                        link(address.ordered(false), !address.newestFirst(), "search.order.best"),
                        link(address.ordered(true), address.newestFirst(), "search.order.newest")));
    }

    private Nav choice(String key, Component... links) {
        var choice = new Nav(links);
        choice.addClassName("seg");
        choice.setAriaLabel(getTranslation(key));
        return choice;
    }

    private Anchor link(SearchAddress address, boolean isHere, String key) {
        var link = new Anchor(address.href(), getTranslation(key));
        link.addClassName("tool");
        if (isHere) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
