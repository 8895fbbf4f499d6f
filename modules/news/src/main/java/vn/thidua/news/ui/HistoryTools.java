package vn.thidua.news.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.core.audit.AuditRow;
import vn.thidua.news.ArticleHistory;
import vn.thidua.news.ArticleText;
import vn.thidua.news.EarlierText;
import vn.thidua.news.NewsWriting;
import vn.thidua.news.SavedArticle;
import vn.thidua.organisation.Units;
import vn.thidua.uikit.Acting;

/** What the page of an article's history works with, for the viewer of this tab. */
@Component
class HistoryTools {

    private final NewsWriting writing;
    private final ArticleHistory history;
    private final WriterWords words;
    private final Units units;
    private final Acting acting;

    HistoryTools(
            NewsWriting writing,
            ArticleHistory history,
            WriterWords words,
            Units units,
            Acting acting) {
        this.writing = writing;
        this.history = history;
        this.words = words;
        this.units = units;
        this.acting = acting;
    }

    SavedArticle open(long id) {
        return writing.open(acting.viewer(), id);
    }

    /** All texts, the present one first. */
    List<ArticleVersion> versions(SavedArticle article) {
        var earlier = history.of(acting.viewer(), article.id());
        var all = new ArrayList<ArticleVersion>();
        all.add(
                new ArticleVersion(
                        article.id(),
                        null,
                        words.saved(article.saving()),
                        article.text(),
                        text(earlier, 0)));
        for (int at = 0; at < earlier.size(); at++) {
            var one = earlier.get(at);
            all.add(
                    new ArticleVersion(
                            article.id(),
                            one.id(),
                            words.saved(one.saving()),
                            one.text(),
                            text(earlier, at + 1)));
        }
        return all;
    }

    List<MoveItem.Told> moves(long article) {
        return history.moves(acting.viewer(), article).stream().map(this::told).toList();
    }

    /** Opens the editor with an earlier text in it; something published gets a copy first. */
    void takeUp(long id, long revision) {
        var article = open(id);
        var edited =
                article.state().isOpen()
                        ? article.id()
                        : writing.revise(acting.viewer(), article.id()).id();
        EditAddress.goTo(edited, revision);
    }

    private MoveItem.Told told(AuditRow row) {
        var by = row.by();
        var unit = by.unitId() == 0 ? "" : units.get(by.unitId()).shortName();
        return new MoveItem.Told(row, unit, words.when(row.at()));
    }

    private static @Nullable ArticleText text(List<EarlierText> earlier, int at) {
        return at < earlier.size() ? earlier.get(at).text() : null;
    }
}
