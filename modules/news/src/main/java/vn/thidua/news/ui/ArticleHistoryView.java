package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.thidua.core.right.Rights;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Crumbs;
import vn.thidua.uikit.PageHead;
import vn.thidua.uikit.Tags;

/** What became of an article: every text it has had and every move, for those who write it. */
@Route("tin-tuc/lich-su/:id([0-9]{1,18})")
@PermitAll
class ArticleHistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HistoryTools tools;
    private final transient Rights rights;
    private final transient Acting acting;

    ArticleHistoryView(HistoryTools tools, Rights rights, Acting acting) {
        this.tools = tools;
        this.rights = rights;
        this.acting = acting;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!rights.may(acting.viewer(), "news.write")) {
            throw new NotFoundException();
        }
        var id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        var article = tools.open(id);
        removeAll();
        add(crumbs(), head(article), Tags.div("two", versions(article), moves(id)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("news.page-title", getTranslation("news.history"));
    }

    private PageHead head(SavedArticle article) {
        var title = article.text().title();
        return new PageHead(getTranslation("news.history"))
                .sub(title.isEmpty() ? getTranslation("news.untitled") : title);
    }

    private Div versions(SavedArticle article) {
        var list = Tags.div("stack-l");
        tools.versions(article).forEach(version -> list.add(new VersionPanel(version, tools)));
        return list;
    }

    private Section moves(long id) {
        var list = Tags.div("ruled");
        tools.moves(id).forEach(move -> list.add(new MoveItem(move)));
        var panel = new Section(new H2(getTranslation("news.moves")), list);
        panel.addClassName("panel");
        return panel;
    }

    private Crumbs crumbs() {
        return new Crumbs(getTranslation("news.crumbs"))
                .link(NewsAddress.PATH, getTranslation("news.menu"))
                .link("tin-tuc/cua-toi", getTranslation("news.mine"))
                .here(getTranslation("news.history"));
    }
}
