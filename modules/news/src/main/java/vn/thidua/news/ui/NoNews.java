package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import vn.thidua.uikit.Tags;

/** Says why the list is empty and what comes next. */
class NoNews extends Div {

    NoNews(NewsAddress address) {
        addClassName("empty");
        var isFiltered = address.tab() != null || address.unit() != null || address.year() != null;
        add(
                new H2(getTranslation("news.none")),
                Tags.paragraph(
                        "muted",
                        getTranslation(isFiltered ? "news.none-filtered" : "news.none-yet")));
        if (isFiltered) {
            var all = new Anchor(NewsAddress.PATH, getTranslation("news.show-all"));
            all.addClassName("btn");
            add(all);
        }
    }
}
