package vn.thidua.news.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.core.draft.DraftKey;
import vn.thidua.core.draft.SavedDraft;
import vn.thidua.news.ArticleChecks;
import vn.thidua.news.ArticleHistory;
import vn.thidua.news.ArticleText;
import vn.thidua.news.CategoryRow;
import vn.thidua.news.NewsPublishing;
import vn.thidua.news.NewsReading;
import vn.thidua.news.NewsWriting;
import vn.thidua.news.Publisher;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.draft.DraftKeeper;
import vn.thidua.uikit.draft.DraftKeepers;

/** What the editor works with, for the viewer of this tab. */
@Component
class EditorTools {

    private final NewsWriting writing;
    private final NewsPublishing publishing;
    private final ArticleHistory history;
    private final ArticleChecks checks;
    private final NewsReading reading;
    private final DraftKeepers keepers;
    private final ArticleDraft drafts;
    private final WriterWords words;
    private final PhotoTools photos;
    private final WritersAtWork atWork;
    private final ArticleTemplates templates;
    private final Acting acting;

    EditorTools(
            NewsWriting writing,
            NewsPublishing publishing,
            ArticleHistory history,
            ArticleChecks checks,
            NewsReading reading,
            DraftKeepers keepers,
            ArticleDraft drafts,
            WriterWords words,
            PhotoTools photos,
            WritersAtWork atWork,
            ArticleTemplates templates,
            Acting acting) {
        this.writing = writing;
        this.publishing = publishing;
        this.history = history;
        this.checks = checks;
        this.reading = reading;
        this.keepers = keepers;
        this.drafts = drafts;
        this.words = words;
        this.photos = photos;
        this.atWork = atWork;
        this.templates = templates;
        this.acting = acting;
    }

    ArticleForm form(com.vaadin.flow.component.Component beside) {
        return new ArticleForm(
                new ArticleFields(photos.dates(), photos.pictures(acting)),
                photos.panels(acting),
                new PlacingPanel(reading.categories(), photos.when()),
                beside);
    }

    QuickForm quickForm(com.vaadin.flow.component.Component beside) {
        return new QuickForm(photos.photos(acting), reading.categories(), empty(), beside);
    }

    /** Whether the short form can go on with what was typed. */
    boolean fitsQuickForm(DraftKey key) {
        return keepers.find(key)
                .map(draft -> text(draft, empty()))
                .filter(text -> !QuickText.fits(text.body()))
                .isEmpty();
    }

    DraftKeeper keeper() {
        return keepers.keeper();
    }

    DraftKey unfinished() {
        return keepers.ofNewItem(ArticleDraft.FORM);
    }

    /** A text to begin with, under the first heading that the unit itself publishes. */
    ArticleText empty() {
        return ArticleText.empty(
                reading.categories().stream()
                        .filter(category -> category.publisher() == Publisher.UNIT_LEADER)
                        .findFirst()
                        .orElseThrow()
                        .code());
    }

    ArticleText text(SavedDraft draft, ArticleText base) {
        return drafts.text(draft.content(), base);
    }

    String when(SavedDraft draft) {
        return words.when(draft.at());
    }

    SavedArticle open(long id) {
        return writing.open(acting.viewer(), id);
    }

    SavedArticle save(Optional<Long> id, int version, ArticleText text) {
        return writing.save(acting.viewer(), id.orElse(null), version, text);
    }

    SavedArticle submit(SavedArticle article) {
        return writing.submit(acting.viewer(), article.id(), article.version());
    }

    /** Publishes what the writer himself decides about; gives the address of what is out. */
    String publish(SavedArticle article) {
        return publishing.publish(acting.viewer(), article.id());
    }

    List<String> missing(ArticleText text) {
        return checks.missing(text);
    }

    /** Who decides about articles of the category that the viewer's unit writes. */
    SendWay way(CategoryRow category) {
        var viewer = acting.viewer();
        if (category.publisher().is(viewer, viewer.unitId())) {
            return SendWay.OWN;
        }
        return switch (category.publisher()) {
            case UNIT_LEADER -> SendWay.LEADER;
            case SECRETARIAT -> SendWay.SECRETARIAT;
        };
    }

    /** An earlier text of one of the unit's articles. */
    ArticleText earlier(long revision) {
        return history.text(acting.viewer(), revision);
    }

    Colleagues colleagues() {
        return new Colleagues(atWork, words, acting);
    }

    List<ArticleTemplate> templates() {
        return templates.all();
    }

    ConflictPanel.Other other(SavedArticle theirs) {
        return words.other(theirs, acting.viewer());
    }

    /** Earlier texts of the article and drafts thrown away, the newest of each first. */
    List<OtherTexts.Other> others(Optional<Long> id, ArticleText base) {
        var all = new ArrayList<OtherTexts.Other>();
        id.ifPresent(article ->
                history.of(acting.viewer(), article).stream()
                        .map(words::earlier)
                        .forEach(all::add));
        keepers.discarded(ArticleDraft.FORM).stream()
                .map(draft -> words.discarded(draft, text(draft, base)))
                .forEach(all::add);
        return all;
    }
}
