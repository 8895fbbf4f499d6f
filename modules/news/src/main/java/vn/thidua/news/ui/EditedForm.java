package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.UserProblem;
import vn.thidua.news.ArticleText;
import vn.thidua.news.CategoryRow;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.draft.DraftKeeper;

/** What the editor needs of the form it stands around: the full one, or the short one. */
interface EditedForm {

    /** The form itself. */
    Component component();

    /**
     * Lets a keeper follow everything that is typed and chosen.
     *
     * @param changed called whenever something is chosen, or a field is left after typing
     */
    void follow(DraftKeeper keeper, SerializableRunnable changed);

    /** Shows a text and the files that the saved article, or the person, has for it. */
    void show(ArticleText text, @Nullable SavedArticle saved);

    /** What stands in the form. */
    ArticleText read();

    /** What keeps the article from being sent, with what its words lack. */
    List<String> missing(List<String> inWords);

    /** The category that is chosen. */
    CategoryRow category();

    /** Whether it can show the usual pieces with their headings. */
    boolean takesTemplates();

    /** Puts the cursor where one begins. */
    void focusTitle();

    /** Shows a refusal at its field; says whether there is such a field. */
    boolean tell(UserProblem problem);
}
