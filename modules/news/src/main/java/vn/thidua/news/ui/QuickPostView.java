package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.draft.DraftKey;
import vn.thidua.core.right.Rights;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Crumbs;
import vn.thidua.uikit.PageHead;

/** Writing from the phone: photos first, three lines, send. The words are those of the editor. */
@Route(EditAddress.QUICK + "/:id?([0-9]{1,18})")
@PermitAll
class QuickPostView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EditorTools tools;
    private final transient Rights rights;
    private final transient Acting acting;

    QuickPostView(EditorTools tools, Rights rights, Acting acting) {
        this.tools = tools;
        this.rights = rights;
        this.acting = acting;
        addClassName("page");
        vn.thidua.uikit.draft.DraftKeeper.form(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!rights.may(acting.viewer(), "news.write")) {
            throw new NotFoundException();
        }
        removeAll();
        var asked = event.getRouteParameters().getLong("id");
        if (asked.isEmpty()) {
            begin(event);
            return;
        }
        var article = tools.open(asked.get());
        if (article.state().isOpen() && QuickText.fits(article.text().body())) {
            edit(article, DraftKey.of(ArticleDraft.FORM, article.id()));
        } else {
            event.forwardTo(EditAddress.of(article.id()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("news.page-title", getTranslation("news.write"));
    }

    /** What was begun in the full form, with headings or tables, goes on there. */
    private void begin(BeforeEnterEvent event) {
        var key = EditAddress.draft(event.getLocation()).orElseGet(tools::unfinished);
        if (tools.fitsQuickForm(key)) {
            edit(null, key);
            EditAddress.show(EditAddress.of(EditAddress.QUICK, key));
        } else {
            event.forwardTo(EditAddress.PATH);
        }
    }

    private void edit(@Nullable SavedArticle article, DraftKey key) {
        var keeper = tools.keeper();
        var full = new Anchor(full(article, key), getTranslation("news.quick.full"));
        add(
                new Crumbs(getTranslation("news.crumbs"))
                        .link(NewsAddress.PATH, getTranslation("news.menu"))
                        .here(getTranslation("news.write")),
                new PageHead(getTranslation("news.quick.title")).actions(keeper));
        if (article != null) {
            add(new ReturnNote(article));
        }
        add(
                new ArticleEditor(
                        tools,
                        keeper,
                        new EditedArticle(tools, keeper, EditAddress.QUICK, article, key),
                        beside -> tools.quickForm(new Div(full, beside))));
    }

    /** The same words in the full form; the keeper has sent them by the time it opens. */
    private static String full(@Nullable SavedArticle article, DraftKey key) {
        return article == null
                ? EditAddress.of(EditAddress.PATH, key)
                : EditAddress.of(article.id());
    }
}
