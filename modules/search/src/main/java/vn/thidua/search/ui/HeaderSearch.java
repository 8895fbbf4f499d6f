package vn.thidua.search.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import vn.thidua.uikit.Icon;

/** The header's field. On the page of hits it shows what was looked for, elsewhere it is empty. */
class HeaderSearch extends SearchForm implements AfterNavigationObserver {

    private final SearchField field = new SearchField();
    private final transient Suggesting suggesting;

    HeaderSearch(Suggesting suggesting) {
        this.suggesting = suggesting;
        addClassNames("search", "hide-p");
        add(new Icon("search"), field);
        offer(new Suggestions(suggesting, "search-offers"), field);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        field.offerSlash(suggesting.offersSlash());
        var location = event.getLocation();
        field.show(
                location.getPath().equals(SearchAddress.PATH)
                        ? SearchAddress.of(location.getQueryParameters()).words()
                        : "");
    }
}
