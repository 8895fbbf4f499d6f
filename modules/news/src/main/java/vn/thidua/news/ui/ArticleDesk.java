package vn.thidua.news.ui;

import org.springframework.stereotype.Component;
import vn.thidua.news.NewsPublishing;
import vn.thidua.news.NewsWriting;
import vn.thidua.uikit.Acting;

/** What can be done with an article before it is out, by the viewer of this tab. */
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

    void publish(long article) {
        publishing.publish(acting.viewer(), article);
    }

    void giveBack(long article, String reason) {
        publishing.giveBack(acting.viewer(), article, reason);
    }

    void withdraw(long article) {
        writing.withdraw(acting.viewer(), article);
    }
}
