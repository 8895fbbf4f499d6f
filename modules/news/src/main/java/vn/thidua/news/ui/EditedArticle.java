package vn.thidua.news.ui;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.draft.DraftKey;
import vn.thidua.core.draft.SavedDraft;
import vn.thidua.news.ArticleState;
import vn.thidua.news.ArticleText;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.draft.DraftKeeper;

/** What an open editor works on: the article as last saved, and the draft that goes with it. */
final class EditedArticle implements Serializable {

    private final transient EditorTools tools;
    private final DraftKeeper keeper;
    private final String form;
    private @Nullable SavedArticle saved;
    private DraftKey key;

    /**
     * An article in an editor.
     *
     * @param form address of the form that it stands in
     * @param saved the article, or nothing for a new one
     * @param key which draft goes with it
     */
    EditedArticle(
            EditorTools tools,
            DraftKeeper keeper,
            String form,
            @Nullable SavedArticle saved,
            DraftKey key) {
        this.tools = tools;
        this.keeper = keeper;
        this.form = form;
        this.saved = saved;
        this.key = key;
    }

    /** Begins to keep what is typed; gives what was typed before and not saved. */
    Optional<SavedDraft> begin() {
        return keeper.open(key, version());
    }

    @Nullable SavedArticle saved() {
        return saved;
    }

    /** The text that unsaved words differ from. */
    ArticleText base() {
        return saved == null ? tools.empty() : saved.text();
    }

    ArticleState state() {
        return saved == null ? ArticleState.DRAFT : saved.state();
    }

    Optional<Long> id() {
        return Optional.ofNullable(saved).map(SavedArticle::id);
    }

    /** Where words of another new article, which had stayed on this machine, are found. */
    String addressOf(DraftKey other) {
        return EditAddress.of(form, other);
    }

    boolean isDraft(DraftKey other) {
        return key.equals(other);
    }

    /** The draft says nothing that the article does not say. */
    void settle() {
        keeper.settle(key, version());
    }

    /** Throws away what is typed; a new article begins under a new address. */
    void discard() {
        if (saved == null) {
            key = DraftKey.fresh(ArticleDraft.FORM);
            EditAddress.show(EditAddress.of(form, key));
        }
        keeper.discard(key, version());
    }

    /** Saves a text over the version that its writer has seen. */
    SavedArticle keep(ArticleText text) {
        return keep(keeper.baseVersion(), text);
    }

    /** Saves a text over a version that its writer has decided to replace. */
    SavedArticle keep(int version, ArticleText text) {
        var article = tools.save(id(), version, text);
        if (saved == null) {
            EditAddress.show(EditAddress.of(form, article.id()));
        }
        saved = article;
        key = DraftKey.of(ArticleDraft.FORM, article.id());
        settle();
        return article;
    }

    /** What a colleague has saved meanwhile. */
    SavedArticle theirs() {
        return tools.open(id().orElseThrow());
    }

    /** Takes a colleague's text; what is typed can be had back. */
    void take(SavedArticle theirs) {
        saved = theirs;
        keeper.discard(key, theirs.version());
    }

    /** Goes on typing over a colleague's text. */
    void follow(SavedArticle theirs) {
        saved = theirs;
        keeper.rebase(theirs.version());
    }

    private int version() {
        return saved == null ? 0 : saved.version();
    }
}
