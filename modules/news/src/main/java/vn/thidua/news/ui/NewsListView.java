package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thidua.core.Viewer;
import vn.thidua.core.right.Rights;
import vn.thidua.core.time.PortalTime;
import vn.thidua.news.NewsOverview;
import vn.thidua.news.NewsPage;
import vn.thidua.news.NewsReading;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.Units;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.PageHead;
import vn.thidua.uikit.Tags;

/** The news: what the viewer may read, newest first; all filters stand in the address. */
@Route(NewsAddress.PATH)
@Menu(title = "news.menu", order = 20, icon = "newspaper")
@PermitAll
class NewsListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient NewsReading news;
    private final transient Units units;
    private final transient Rights rights;
    private final transient Acting acting;
    private final transient Clock clock;

    NewsListView(NewsReading news, Units units, Rights rights, Acting acting, Clock clock) {
        this.news = news;
        this.units = units;
        this.rights = rights;
        this.acting = acting;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = NewsAddress.of(event.getLocation().getQueryParameters());
        var viewer = acting.viewer();
        var overview = news.overview(viewer, address.query(units));
        var page = overview.page();
        var all = units.all();
        removeAll();
        add(
                head(viewer),
                new NewsTabs(address, page),
                Tags.div(
                        "two",
                        articles(address, page, all),
                        Tags.div("stack-l", aside(viewer, address, overview))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("news.page-title", getTranslation("news.menu"));
    }

    private PageHead head(Viewer viewer) {
        var head = new PageHead(getTranslation("news.menu")).sub(getTranslation("news.sub"));
        return rights.may(viewer, "news.write")
                ? head.actions(WriteAction.links(getTranslation("news.write"), true))
                : head;
    }

    private Div articles(NewsAddress address, NewsPage page, Map<Long, Unit> all) {
        var column = new Div();
        if (page.rows().isEmpty()) {
            column.add(new NoNews(address));
            return column;
        }
        column.add(new ArticleList(page, all));
        if (page.hasMore()) {
            var older = new Anchor(address.next().href(), getTranslation("news.older"));
            older.addClassName("btn");
            column.add(Tags.div("row center", older));
        }
        return column;
    }

    private Component[] aside(Viewer viewer, NewsAddress address, NewsOverview overview) {
        List<Component> parts = new ArrayList<>();
        parts.add(new NewsFilters(address, overview.years(), units, PortalTime.today(clock)));
        if (!overview.waiting().isEmpty()) {
            parts.add(new WaitingPanel(overview.waiting(), units.all()));
        }
        if (rights.may(viewer, "news.write")) {
            parts.add(new OwnArticlesPanel(overview.mine()));
        }
        return parts.toArray(Component[]::new);
    }
}
