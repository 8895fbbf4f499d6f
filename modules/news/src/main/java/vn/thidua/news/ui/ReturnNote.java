package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.thidua.news.ArticleState;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** Above the editor: why the article came back, and that a working copy changes nothing yet. */
class ReturnNote extends Div {

    ReturnNote(SavedArticle article) {
        addClassName("notices");
        if (article.isCopy()) {
            add(note("k-indigo", "git-compare", getTranslation("news.copy.hint")));
        }
        var reason = article.returnReason();
        if (reason != null) {
            add(
                    note(
                            "k-amber",
                            "undo-2",
                            getTranslation(
                                    article.state() == ArticleState.UNPUBLISHED
                                            ? "news.unpublished-because"
                                            : "news.returned-because",
                                    reason)));
        }
    }

    private static Div note(String hue, String icon, String words) {
        return Tags.div("note " + hue, new Icon(icon), new Span(words));
    }
}
