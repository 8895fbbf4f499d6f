package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.thidua.core.Viewer;
import vn.thidua.news.ArticlePage;
import vn.thidua.news.ArticleReading;
import vn.thidua.news.ArticleState;
import vn.thidua.news.NewsReading;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Crumbs;
import vn.thidua.uikit.Tags;

/** One article with its album; for those who decide about it, the buttons to do so. */
@Route("tin-tuc/:slug([a-z0-9-]+)")
@PermitAll
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ArticleReading reading;
    private final transient NewsReading news;
    private final transient ArticleDesk desk;
    private final transient ReaderTools readers;
    private final transient ArticleBlocks blocks;
    private final transient Acting acting;
    private String title = "";

    ArticleView(
            ArticleReading reading,
            NewsReading news,
            ArticleDesk desk,
            ReaderTools readers,
            ArticleBlocks blocks,
            Acting acting) {
        this.reading = reading;
        this.news = news;
        this.desk = desk;
        this.readers = readers;
        this.blocks = blocks;
        this.acting = acting;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new);
        readers.opened(reading.at(acting.viewer(), slug).id());
        show(slug);
        AlbumViewer.openAsAsked(this, reading.at(acting.viewer(), slug), event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("news.page-title", title);
    }

    private void show(String slug) {
        Viewer viewer = acting.viewer();
        var page = reading.at(viewer, slug);
        title = page.head().title();
        removeAll();
        add(crumbs(page));
        if (page.desk().state() != ArticleState.PUBLISHED || !page.desk().may().isEmpty()) {
            add(new DeskBar(page, new DeskButtons(page, desk, () -> show(slug))));
        }
        var article = blocks.of(page);
        var columns = Tags.div("two", article);
        readers.of(page.id())
                .ifPresent(readership -> {
                    article.add(readers.bar(readership, page.id(), () -> show(slug)));
                    columns.add(Tags.div("stack-l", readers.panel(readership)));
                });
        article.add(new ArticleFoot(news.neighbours(viewer, page.id())));
        add(columns);
    }

    private Crumbs crumbs(ArticlePage page) {
        var head = page.head();
        var year = head.day().getYear();
        var list = new NewsAddress(null, null, null, 1);
        return new Crumbs(getTranslation("news.crumbs"))
                .link(NewsAddress.PATH, getTranslation("news.menu"))
                .link(
                        list.withTab(head.category().tab()).href(),
                        getTranslation("news.tab." + head.category().tab()))
                .link(
                        list.withYear(year).href(),
                        getTranslation("news.filter.in-year", String.valueOf(year)));
    }
}
