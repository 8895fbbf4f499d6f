package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.thidua.core.UserProblem;
import vn.thidua.news.ArticleText;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.draft.DraftKeeper;

/** All that is filled in for an article: words, photos, where it goes. */
class ArticleForm extends Div {

    private final ArticleFields fields;
    private final PhotoPanel photos;
    private final PlacingPanel placing;

    /** A form; {@code beside} stands in the right column above where the article goes. */
    ArticleForm(ArticleFields fields, PhotoPanel photos, PlacingPanel placing, Component beside) {
        this.fields = fields;
        this.photos = photos;
        this.placing = placing;
        addClassName("two");
        add(Tags.div("stack-l", fields, photos), Tags.div("stack-l", beside, placing));
    }

    /** Lets a keeper follow everything that is typed and chosen. */
    void follow(DraftKeeper keeper) {
        fields.watch();
        photos.onChange(() -> hold(keeper));
        placing.onChange(() -> hold(keeper));
        hold(keeper);
    }

    /** Shows a text and the photos that the saved article, or the person, has for it. */
    void show(ArticleText text, SavedArticle saved) {
        fields.know(saved.files());
        fields.show(text);
        photos.show(text, saved);
        fields.offer(photos.chosen());
        placing.show(text);
    }

    /** Shows a text of an article that does not exist yet. */
    void show(ArticleText text) {
        fields.show(text);
        photos.show(text);
        fields.offer(photos.chosen());
        placing.show(text);
    }

    ArticleText read() {
        return fields.read(placing.placing(), photos.chosen());
    }

    void focusTitle() {
        fields.focusTitle();
    }

    /** Shows a refusal at its field; says whether there is such a field. */
    boolean tell(UserProblem problem) {
        return fields.tell(problem);
    }

    private void hold(DraftKeeper keeper) {
        fields.offer(photos.chosen());
        ArticleDraft.held(placing.placing(), photos.chosen()).forEach(keeper::hold);
    }
}
