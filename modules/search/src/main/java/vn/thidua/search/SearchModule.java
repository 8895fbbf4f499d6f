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
 * muc}, units {@code don-vi}, years {@code nam}, order {@code sap-xep}, stretch {@code trang}.
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
    public String name() {
        return "search.title";
    }
}
