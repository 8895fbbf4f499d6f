package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.core.UserProblem;
import vn.thidua.core.draft.DraftKey;
import vn.thidua.core.draft.SavedDraft;
import vn.thidua.news.ArticleMerge;
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
    private final EditedArticle article;
    private final Div notes = Tags.div("notices");
    private final SendPanel send =
            new SendPanel(new SendPanel.Actions(this::sendOut, this::preview, this::save));
    private final OtherTexts others = new OtherTexts();
    private final Colleagues colleagues;
    private final EditedForm form;
    private boolean asked;

    /**
     * Opens an editor.
     *
     * @param keeper stands in the head of the page, within this editor
     * @param forms makes the form around what stands beside it
     */
    ArticleEditor(
            EditorTools tools,
            DraftKeeper keeper,
            EditedArticle article,
            Function<Component, EditedForm> forms) {
        this.tools = tools;
        this.keeper = keeper;
        this.article = article;
        colleagues = tools.colleagues();
        var lines = Tags.div("notices");
        DraftKeeper.notices(lines);
        form = forms.apply(Tags.div("stack-l", send, others));
        add(lines, colleagues, notes, form.component());
        show(article.base());
        form.follow(keeper, this::check);
        keeper.onArrived(this::arrived);
        article.begin().ifPresent(this::restore);
        send.showState(article.state());
        showOthers();
        check();
        article.id().ifPresentOrElse(colleagues::follow, this::beginNew);
    }

    /** An earlier text takes the place of what is typed, which can be had back too. */
    void use(ArticleText other) {
        keeper.replace();
        show(other);
        showOthers();
        check();
    }

    private void beginNew() {
        if (form.takesTemplates() && form.read().equals(article.base())) {
            notes.add(new TemplatePicker(tools.templates(), this::use));
        }
        form.focusTitle();
    }

    private void restore(SavedDraft draft) {
        var text = tools.text(draft, article.base());
        if (text.equals(article.base())) {
            article.settle();
            return;
        }
        show(text);
        notes.add(new RestoredNote(tools.when(draft), this::discard));
    }

    private void discard() {
        article.discard();
        show(article.base());
        showOthers();
        check();
    }

    private void save() {
        attempt(this::keep);
    }

    private void preview() {
        attempt(this::keep)
                .ifPresent(
                        saved -> UI.getCurrentOrThrow().navigate(EditAddress.preview(saved.id())));
    }

    private void sendOut() {
        asked = true;
        attempt(this::keep)
                .filter(saved -> check())
                .flatMap(saved -> attempt(() -> tools.submit(saved)))
                .ifPresent(this::sent);
    }

    private void sent(SavedArticle sent) {
        var way = tools.way(form.category());
        var address = way == SendWay.OWN ? tools.publish(sent) : "tin-tuc/" + sent.slug();
        Problems.tell(getTranslation(way.sentKey(), sent.text().title()));
        UI.getCurrentOrThrow().navigate(address);
    }

    private SavedArticle keep() {
        return kept(article.keep(form.read()));
    }

    private SavedArticle kept(SavedArticle saved) {
        send.showState(saved.state());
        send.showSaved(Days.clock(saved.saving().at()));
        notes.removeAll();
        colleagues.follow(saved.id());
        showOthers();
        check();
        return saved;
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
        var theirs = article.theirs();
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
        article.follow(theirs);
        show(ArticleMerge.of(theirs.text(), mine));
        Problems.tell(getTranslation("news.conflict.merged"));
    }

    private void take(SavedArticle theirs) {
        article.take(theirs);
        show(theirs.text());
        showOthers();
    }

    /** With what stands in the form now: somebody may have typed on beside the question. */
    private void overwrite(SavedArticle theirs) {
        attempt(() -> kept(article.keep(theirs.version(), form.read())));
    }

    private void arrived(DraftKey found) {
        if (article.isDraft(found)) {
            UI.getCurrentOrThrow().getPage().reload();
        } else if (article.saved() == null && form.read().equals(article.base())) {
            UI.getCurrentOrThrow().getPage().setLocation(article.addressOf(found));
        }
    }

    private void show(ArticleText text) {
        form.show(text, article.saved());
    }

    private void showOthers() {
        others.show(tools.others(article.id(), article.base()), this::use);
    }

    /** Lists what is ready and what is missing; says whether nothing is. */
    private boolean check() {
        var text = form.read();
        var missing = form.missing(tools.missing(text));
        send.show(SendCheck.of(text, missing, asked));
        send.showWay(tools.way(form.category()));
        return missing.isEmpty();
    }
}
