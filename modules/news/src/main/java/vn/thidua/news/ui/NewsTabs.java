package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.news.NewsPage;
import vn.thidua.uikit.Tags;

/** Groups of categories as tabs, each a link with the number of articles the viewer may read. */
class NewsTabs extends Nav {

    private static final List<String> TABS = List.of("tin-cua-khoi", "tin-don-vi", "thong-bao");

    NewsTabs(NewsAddress address, NewsPage page) {
        addClassName("tabs");
        setAriaLabel(getTranslation("news.tabs"));
        add(tab(address, null, getTranslation("news.tab.all"), page.total()));
        TABS.forEach(tab ->
                add(
                        tab(
                                address,
                                tab,
                                getTranslation("news.tab." + tab),
                                page.counts().getOrDefault(tab, 0L))));
    }

    private static Anchor tab(NewsAddress address, @Nullable String tab, String name, long count) {
        var link = new Anchor(address.withTab(tab).href(), name);
        link.add(Tags.text("cnt", String.valueOf(count)));
        if (java.util.Objects.equals(tab, address.tab())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
