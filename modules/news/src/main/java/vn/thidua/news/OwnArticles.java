package vn.thidua.news;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.core.NotFound;
import vn.thidua.core.Viewer;

/** Articles of the acting unit; another unit's answers as if it did not exist. */
@Component
class OwnArticles {

    private final Articles articles;

    OwnArticles(Articles articles) {
        this.articles = articles;
    }

    /** For reading. */
    Article get(Viewer viewer, long id) {
        return own(viewer, id, articles.findById(id));
    }

    /** For a change: nobody else changes it until the transaction ends. */
    Article lock(Viewer viewer, long id) {
        return own(viewer, id, articles.lock(id));
    }

    private static Article own(Viewer viewer, long id, Optional<Article> found) {
        return found.filter(article -> viewer.actsFor(article.unitId()))
                .orElseThrow(() -> new NotFound(NewsModule.article(id)));
    }
}
