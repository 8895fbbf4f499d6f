package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thidua.core.right.Rights;
import vn.thidua.news.ArticleState;
import vn.thidua.news.NewsReading;
import vn.thidua.news.NewsWriting;
import vn.thidua.news.OwnArticle;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Crumbs;
import vn.thidua.uikit.LinkButton;
import vn.thidua.uikit.PageHead;
import vn.thidua.uikit.Problems;
import vn.thidua.uikit.Tags;

/** "Bài của tôi": all that the viewer has written for the unit, and where it stands. */
@Route("tin-tuc/cua-toi")
@PermitAll
class OwnArticlesView extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient NewsReading news;
    private final transient NewsWriting writing;
    private final transient Rights rights;
    private final transient Acting acting;

    OwnArticlesView(NewsReading news, NewsWriting writing, Rights rights, Acting acting) {
        this.news = news;
        this.writing = writing;
        this.rights = rights;
        this.acting = acting;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!rights.may(acting.viewer(), "news.write")) {
            throw new NotFoundException();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("news.page-title", getTranslation("news.mine"));
    }

    private void show() {
        var all = news.written(acting.viewer());
        removeAll();
        add(crumbs(), head());
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("news.mine.none")));
            return;
        }
        var groups = Tags.div("stack-l");
        group(
                groups,
                "news.mine.open",
                all,
                EnumSet.of(ArticleState.RETURNED, ArticleState.DRAFT, ArticleState.UNPUBLISHED));
        group(
                groups,
                "news.mine.waiting",
                all,
                EnumSet.of(ArticleState.SUBMITTED, ArticleState.APPROVED));
        group(groups, "news.mine.out", all, EnumSet.of(ArticleState.PUBLISHED));
        add(groups);
    }

    private void group(Div groups, String key, List<OwnArticle> all, Set<ArticleState> states) {
        var rows = all.stream().filter(row -> states.contains(row.state())).toList();
        if (!rows.isEmpty()) {
            var list = Tags.div("ruled");
            rows.forEach(row -> list.add(new OwnArticleItem(row, () -> remove(row))));
            groups.add(Tags.panel(getTranslation(key, rows.size()), list));
        }
    }

    private void remove(OwnArticle row) {
        writing.delete(acting.viewer(), row.id());
        Problems.tell(getTranslation("news.mine.removed"));
        show();
    }

    private PageHead head() {
        return new PageHead(getTranslation("news.mine"))
                .sub(getTranslation("news.mine.sub"))
                .actions(
                        new LinkButton(EditAddress.PATH, "square-pen", getTranslation("news.write"))
                                .primary());
    }

    private Crumbs crumbs() {
        return new Crumbs(getTranslation("news.crumbs"))
                .link(NewsAddress.PATH, getTranslation("news.menu"))
                .here(getTranslation("news.mine"));
    }
}
