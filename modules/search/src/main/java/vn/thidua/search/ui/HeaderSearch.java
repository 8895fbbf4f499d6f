package vn.thidua.search.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import vn.thidua.identity.setting.PersonSettings;
import vn.thidua.uikit.Icon;

/** The header's field. On the page of hits it shows what was looked for, elsewhere it is empty. */
@JavaScript("context://search/shortcuts.js")
class HeaderSearch extends SearchForm implements AfterNavigationObserver {

    private final SearchField field = new SearchField();

    private final transient PersonSettings settings;

    HeaderSearch(PersonSettings settings) {
        this.settings = settings;
        addClassNames("search", "hide-p");
        add(new Icon("search"), field);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        field.offerSlash(settings.get(SlashPart.SLASH));
        var location = event.getLocation();
        field.show(
                location.getPath().equals(SearchAddress.PATH)
                        ? SearchAddress.of(location.getQueryParameters()).words()
                        : "");
    }
}
