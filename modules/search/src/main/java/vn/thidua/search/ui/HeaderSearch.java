package vn.thidua.search.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import vn.thidua.uikit.Icon;

/** The header's field. On the page of hits it shows what was looked for, elsewhere it is empty. */
@JavaScript("context://search/shortcuts.js")
class HeaderSearch extends SearchForm implements AfterNavigationObserver {

    private final SearchField field = new SearchField();

    HeaderSearch() {
        addClassNames("search", "hide-p");
        field.getElement().setAttribute("aria-keyshortcuts", "Control+K /");
        add(new Icon("search"), field);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        field.show(
                location.getPath().equals(SearchAddress.PATH)
                        ? SearchAddress.of(location.getQueryParameters()).words()
                        : "");
    }
}
