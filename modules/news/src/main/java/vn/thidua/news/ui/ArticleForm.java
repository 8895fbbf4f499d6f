package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.UserProblem;
import vn.thidua.news.ArticleText;
import vn.thidua.news.CategoryRow;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.draft.DraftKeeper;

/** All that is filled in for an article: words, photos, where and when it goes out. */
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

    /**
     * Lets a keeper follow everything that is typed and chosen.
     *
     * @param changed called whenever something is chosen, or a field is left after typing
     */
    void follow(DraftKeeper keeper, SerializableRunnable changed) {
        fields.watch();
        fields.onTyped(changed);
        SerializableRunnable chosen =
                () -> {
                    hold(keeper);
                    changed.run();
                };
        photos.onChange(chosen);
        placing.onChange(chosen);
        hold(keeper);
    }

    /** Shows a text and the photos that the saved article, or the person, has for it. */
    void show(ArticleText text, @Nullable SavedArticle saved) {
        fields.show(text);
        if (saved == null) {
            photos.show(text);
        } else {
            photos.show(text, saved);
        }
        placing.show(text);
    }

    ArticleText read() {
        return fields.read(placing.placing(), photos.chosen());
    }

    /** The category that is chosen. */
    CategoryRow category() {
        return placing.category();
    }

    /** Whether a moment was asked for and is not complete. */
    boolean isMomentUnfinished() {
        return placing.isMomentUnfinished();
    }

    void focusTitle() {
        fields.focusTitle();
    }

    /** Shows a refusal at its field; says whether there is such a field. */
    boolean tell(UserProblem problem) {
        return fields.tell(problem);
    }

    private void hold(DraftKeeper keeper) {
        ArticleDraft.held(placing.placing(), photos.chosen()).forEach(keeper::hold);
    }
}
