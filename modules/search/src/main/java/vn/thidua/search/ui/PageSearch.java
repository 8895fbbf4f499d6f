package vn.thidua.search.ui;

import com.vaadin.flow.component.html.Anchor;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** The field on the page of hits, for phones. */
class PageSearch extends SearchForm {

    private final SearchField field = new SearchField();
    private final Anchor clear = new Anchor(SearchAddress.PATH);

    PageSearch(Suggesting suggesting) {
        field.narrow();
        field.offerSlash(suggesting.offersSlash());
        addClassName("only-p");
        clear.add(new Icon("x"));
        clear.addClassName("tool");
        clear.setAriaLabel(getTranslation("search.clear"));
        add(Tags.div("in", new Icon("search"), field, clear));
        offer(new Suggestions(suggesting, "page-search-offers"), field);
    }

    void show(String words) {
        field.show(words);
        clear.setVisible(!words.isEmpty());
        if (words.isEmpty()) {
            field.focus();
        }
    }
}
