package vn.thidua.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.UserProblem;
import vn.thidua.core.draft.DraftKey;
import vn.thidua.core.draft.SavedDraft;
import vn.thidua.news.ArticleMerge;
import vn.thidua.news.ArticleState;
import vn.thidua.news.ArticleText;
import vn.thidua.news.NewsWriting;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Problems;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.draft.DraftKeeper;

/**
 * One article being written. Typing is kept as the writer's own draft; saving puts it into the
 * article, and only there two writers can meet.
 */
class ArticleEditor extends Div {

    private final transient EditorTools tools;
    private final DraftKeeper keeper;
    private final Div notes = Tags.div("notices");
    private final SendPanel send = new SendPanel(this::sendForApproval, this::save);
    private final OtherTexts others = new OtherTexts();
    private final ArticleForm form;
    private @Nullable SavedArticle saved;
    private DraftKey key;

    /**
     * Opens an editor.
     *
     * @param keeper stands in the head of the page, within this editor
     * @param saved the article, or nothing for a new one
     * @param key which draft goes with it
     */
    ArticleEditor(
            EditorTools tools, DraftKeeper keeper, @Nullable SavedArticle saved, DraftKey key) {
        this.tools = tools;
        this.keeper = keeper;
        this.saved = saved;
        this.key = key;
        var lines = Tags.div("notices");
        DraftKeeper.notices(lines);
        form = tools.form(Tags.div("stack-l", send, others));
        add(lines, notes, form);
        show(base());
        form.follow(keeper);
        keeper.onArrived(this::arrived);
        keeper.open(key, version()).ifPresent(this::restore);
        send.showState(saved == null ? ArticleState.DRAFT : saved.state());
        showOthers();
        if (saved == null) {
            form.focusTitle();
        }
    }

    private void restore(SavedDraft draft) {
        var text = tools.text(draft, base());
        if (text.equals(base())) {
            keeper.settle(key, version());
            return;
        }
        show(text);
        notes.add(new RestoredNote(tools.when(draft), this::discard));
    }

    private void discard() {
        if (saved == null) {
            key = DraftKey.fresh(ArticleDraft.FORM);
            EditAddress.show(EditAddress.of(key));
        }
        keeper.discard(key, version());
        show(base());
        showOthers();
    }

    private void save() {
        attempt(() -> keep(keeper.baseVersion(), form.read()));
    }

    private void sendForApproval() {
        attempt(() -> keep(keeper.baseVersion(), form.read())).ifPresent(this::submit);
    }

    private void submit(SavedArticle article) {
        var missing = form.missing(tools.missing(article.text()));
        send.showMissing(missing);
        if (missing.isEmpty()) {
            attempt(() -> tools.submit(article))
                    .ifPresent(sent -> {
                        Problems.tell(getTranslation("news.sent", sent.text().title()));
                        UI.getCurrentOrThrow().navigate("tin-tuc/" + sent.slug());
                    });
        }
    }

    private SavedArticle keep(int version, ArticleText text) {
        var article = tools.save(id(), version, text);
        if (saved == null) {
            EditAddress.show(EditAddress.of(article.id()));
        }
        saved = article;
        key = DraftKey.of(ArticleDraft.FORM, article.id());
        keeper.settle(key, article.version());
        send.showState(article.state());
        send.showSaved(Days.clock(article.saving().at()));
        notes.removeAll();
        showOthers();
        return article;
    }

    private Optional<SavedArticle> attempt(SerializableSupplier<SavedArticle> action) {
        try {
            return Optional.of(action.get());
        } catch (UserProblem problem) {
            if (problem.textKey().equals(NewsWriting.CHANGED_MEANWHILE)) {
                showConflict();
            } else if (!form.tell(problem)) {
                Problems.tell(getTranslation(problem.textKey(), problem.arguments()));
            }
            return Optional.empty();
        }
    }

    private void showConflict() {
        var theirs = tools.open(id().orElseThrow());
        var mine = form.read();
        notes.removeAll();
        var panel =
                new ConflictPanel(
                        tools.other(theirs),
                        mine,
                        new ConflictPanel.Choices(
                                () -> merge(theirs, mine),
                                () -> take(theirs),
                                () -> overwrite(theirs)));
        notes.add(panel);
        panel.scrollIntoView();
    }

    private void merge(SavedArticle theirs, ArticleText mine) {
        saved = theirs;
        show(ArticleMerge.of(theirs.text(), mine));
        keeper.rebase(theirs.version());
        Problems.tell(getTranslation("news.conflict.merged"));
    }

    private void take(SavedArticle theirs) {
        saved = theirs;
        keeper.discard(key, theirs.version());
        show(theirs.text());
        showOthers();
    }

    /** With what stands in the form now: somebody may have typed on beside the question. */
    private void overwrite(SavedArticle theirs) {
        saved = theirs;
        attempt(() -> keep(theirs.version(), form.read()));
    }

    /** An earlier text takes the place of what is typed, which can be had back too. */
    private void use(ArticleText other) {
        keeper.replace();
        show(other);
        showOthers();
    }

    private void arrived(DraftKey found) {
        if (found.equals(key)) {
            UI.getCurrentOrThrow().getPage().reload();
        } else if (saved == null && form.read().equals(base())) {
            UI.getCurrentOrThrow().getPage().setLocation(EditAddress.of(found));
        }
    }

    private void show(ArticleText text) {
        if (saved == null) {
            form.show(text);
        } else {
            form.show(text, saved);
        }
    }

    private void showOthers() {
        others.show(tools.others(id(), base()), this::use);
    }

    private ArticleText base() {
        return saved == null ? tools.empty() : saved.text();
    }

    private int version() {
        return saved == null ? 0 : saved.version();
    }

    private Optional<Long> id() {
        return Optional.ofNullable(saved).map(SavedArticle::id);
    }
}
