package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import vn.thidua.news.ArticlePage;
import vn.thidua.news.ArticleReading;
import vn.thidua.news.ArticleState;
import vn.thidua.news.readers.Readership;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Crumbs;
import vn.thidua.uikit.Tags;

/** One article with its album; for those who decide about it, the buttons to do so. */
@Route("tin-tuc/:slug([a-z0-9-]+)")
@PermitAll
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ArticleReading reading;
    private final transient ArticleDesk desk;
    private final transient ReaderTools readers;
    private final transient ArticleBlocks blocks;
    private final transient Acting acting;
    private String slug = "";
    private String title = "";

    ArticleView(
            ArticleReading reading,
            ArticleDesk desk,
            ReaderTools readers,
            ArticleBlocks blocks,
            Acting acting) {
        this.reading = reading;
        this.desk = desk;
        this.readers = readers;
        this.blocks = blocks;
        this.acting = acting;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new);
        var page = reading.at(acting.viewer(), slug);
        show(page, readers.opened(page.id()));
        AlbumViewer.openAsAsked(this, page, event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("news.page-title", title);
    }

    /** After something was done with the article. */
    private void refresh() {
        var page = reading.at(acting.viewer(), slug);
        show(page, readers.of(page.id()));
    }

    private void show(ArticlePage page, Optional<Readership> readership) {
        title = page.head().title();
        removeAll();
        add(crumbs(page));
        if (page.desk().state() != ArticleState.PUBLISHED || !page.desk().may().isEmpty()) {
            add(new DeskBar(page, new DeskButtons(page, desk, this::refresh)));
        }
        var article = blocks.of(page);
        var columns = Tags.div("two", article);
        readership.ifPresent(known -> {
            article.add(readers.bar(known, page.id(), this::refresh));
            columns.add(Tags.div("stack-l", readers.panel(known)));
        });
        article.add(new ArticleFoot(page.beside()));
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
