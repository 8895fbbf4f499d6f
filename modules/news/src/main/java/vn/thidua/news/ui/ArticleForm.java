package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.thidua.core.UserProblem;
import vn.thidua.news.ArticleText;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.draft.DraftKeeper;

/** All that is filled in for an article: words, photos, documents, where it goes. */
class ArticleForm extends Div {

    private final ArticleFields fields;
    private final FilePart files;
    private final PlacingPanel placing;

    /** A form; {@code beside} stands in the right column above where the article goes. */
    ArticleForm(ArticleFields fields, FilePart files, PlacingPanel placing, Component beside) {
        this.fields = fields;
        this.files = files;
        this.placing = placing;
        addClassName("two");
        add(Tags.div("stack-l", fields, files), Tags.div("stack-l", beside, placing));
    }

    /** Lets a keeper follow everything that is typed and chosen. */
    void follow(DraftKeeper keeper) {
        fields.watch();
        files.onChange(() -> hold(keeper));
        placing.onChange(() -> hold(keeper));
        hold(keeper);
    }

    /** Shows a text and the photos that the saved article, or the person, has for it. */
    void show(ArticleText text, SavedArticle saved) {
        fields.show(text);
        files.show(text, saved);
        placing.show(text);
    }

    /** Shows a text of an article that does not exist yet. */
    void show(ArticleText text) {
        fields.show(text);
        files.show(text);
        placing.show(text);
    }

    ArticleText read() {
        return fields.read(placing.placing(), files.chosen());
    }

    void focusTitle() {
        fields.focusTitle();
    }

    /** Shows a refusal at its field; says whether there is such a field. */
    boolean tell(UserProblem problem) {
        return fields.tell(problem);
    }

    /**
     * What keeps the article from being sent: what its words lack, and files still on their way.
     */
    List<String> missing(List<String> inWords) {
        return files.missing(inWords);
    }

    private void hold(DraftKeeper keeper) {
        ArticleDraft.held(placing.placing(), files.chosen()).forEach(keeper::hold);
    }
}
