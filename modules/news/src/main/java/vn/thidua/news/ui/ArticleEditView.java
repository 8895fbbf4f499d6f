package vn.thidua.news.ui;

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
import vn.thidua.news.ArticleText;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Crumbs;
import vn.thidua.uikit.PageHead;
import vn.thidua.uikit.draft.DraftKeeper;

/**
 * Writing an article. The address names what is written: the article, or with {@code ?nhap=…} the
 * draft of a new one, so that a reload finds it again.
 */
@Route(EditAddress.PATH + "/:id?([0-9]{1,18})")
@PermitAll
class ArticleEditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EditorTools tools;
    private final transient Rights rights;
    private final transient Acting acting;

    ArticleEditView(EditorTools tools, Rights rights, Acting acting) {
        this.tools = tools;
        this.rights = rights;
        this.acting = acting;
        addClassName("page");
        DraftKeeper.form(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!rights.may(acting.viewer(), "news.write")) {
            throw new NotFoundException();
        }
        removeAll();
        var asked = event.getRouteParameters().getLong("id");
        if (asked.isEmpty()) {
            var key = EditAddress.draft(event.getLocation()).orElseGet(tools::unfinished);
            edit(null, key);
            EditAddress.show(EditAddress.of(EditAddress.PATH, key));
            return;
        }
        var article = tools.open(asked.get());
        if (article.state().isOpen()) {
            var editor = edit(article, DraftKey.of(ArticleDraft.FORM, article.id()));
            EditAddress.text(event.getLocation())
                    .map(tools::earlier)
                    .ifPresent(text -> replace(article, editor, text));
        } else {
            event.forwardTo("tin-tuc/" + article.slug());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("news.page-title", getTranslation("news.write"));
    }

    /** Once: a reload must not put the earlier text over what was typed since. */
    private static void replace(SavedArticle article, ArticleEditor editor, ArticleText text) {
        editor.use(text);
        EditAddress.show(EditAddress.of(article.id()));
    }

    private ArticleEditor edit(@Nullable SavedArticle article, DraftKey key) {
        var keeper = tools.keeper();
        add(crumbs(), new PageHead(getTranslation("news.write")).actions(keeper));
        if (article != null) {
            add(new ReturnNote(article));
        }
        var editor =
                new ArticleEditor(
                        tools,
                        keeper,
                        new EditedArticle(tools, keeper, EditAddress.PATH, article, key),
                        tools::form);
        add(editor);
        return editor;
    }

    private Crumbs crumbs() {
        return new Crumbs(getTranslation("news.crumbs"))
                .link(NewsAddress.PATH, getTranslation("news.menu"))
                .here(getTranslation("news.write"));
    }
}
