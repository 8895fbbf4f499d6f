package vn.thidua.search;

import org.springframework.stereotype.Component;
import vn.thidua.core.PortalModule;

/**
 * Search: one box for the whole portal and one page of hits, {@code tim-kiem}.
 *
 * <p>It asks the foundation's index and knows no other module. A type of item such as {@code
 * news.article} gets its name from the text {@code <module>.menu} of the module that owns it and
 * its icon from the menu entry with that title, so a module takes part without writing a line for
 * the search. Everything that narrows the hits stands in the address: words {@code q}, types {@code
 * muc}, units {@code don-vi}, years {@code nam}, topics {@code chu-de}, order {@code sap-xep},
 * arrangement {@code xep}, stretch {@code trang}.
 *
 * <p>While somebody types, titles are offered below the box, and the last searches while it is
 * empty ({@code search_recent}, everybody's own business, can be switched off). The administrator's
 * page {@code quan-tri/tu-dong-nghia} adds words that mean the same.
 *
 * <p>Ctrl+K, and the stroke / outside of fields, lead to the box. Who may search is the index's
 * permission {@code index.search}; what is found is what the viewer may read.
 */
@Component
class SearchModule implements PortalModule {

    @Override
    public String id() {
        return "search";
    }

    @Override
    public MenuGroup menuGroup() {
        return MenuGroup.ADMINISTRATION;
    }

    @Override
    public String name() {
        return "search.title";
    }
}
