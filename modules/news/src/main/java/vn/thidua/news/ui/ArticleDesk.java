package vn.thidua.news.ui;

import org.springframework.stereotype.Component;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.news.NewsPublishing;
import vn.thidua.news.NewsWriting;
import vn.thidua.uikit.Acting;

/** What can be done with an article, by the viewer of this tab. */
@Component
class ArticleDesk {

    private final NewsPublishing publishing;
    private final NewsWriting writing;
    private final Acting acting;

    ArticleDesk(NewsPublishing publishing, NewsWriting writing, Acting acting) {
        this.publishing = publishing;
        this.writing = writing;
        this.acting = acting;
    }

    /**
     * Approves; gives the address of what is or will be out.
     *
     * @throws UserProblem also when the working copy on the screen is gone, because somebody else
     *     approved it a moment ago
     */
    String publish(long article) {
        try {
            return publishing.publish(acting.viewer(), article);
        } catch (NotFound gone) {
            throw UserProblem.of("news.problem.state-changed");
        }
    }

    void giveBack(long article, String reason) {
        publishing.giveBack(acting.viewer(), article, reason);
    }

    void unpublish(long article, String reason) {
        publishing.unpublish(acting.viewer(), article, reason);
    }

    void reconsider(long article) {
        publishing.reconsider(acting.viewer(), article);
    }

    void release(long article, boolean toPublic) {
        publishing.release(acting.viewer(), article, toPublic);
    }

    void withdraw(long article) {
        writing.withdraw(acting.viewer(), article);
    }

    /** Begins or opens the working copy; gives its key. */
    long revise(long article) {
        return writing.revise(acting.viewer(), article).id();
    }
}
