package vn.thidua.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Grants;

/** Finds what stands before and after an article in the list of news. */
@Component
class NeighbourSearch {

    private final Articles articles;

    NeighbourSearch(Articles articles) {
        this.articles = articles;
    }

    /** As far as the viewer may read them; nothing beside an article that is not published. */
    Neighbours of(Viewer viewer, Article article) {
        @Nullable Instant at = article.publishedAt();
        if (at == null) {
            return Neighbours.NONE;
        }
        var tokens = Grants.values(viewer.tokens());
        return new Neighbours(
                articles.before(at, article.id(), tokens, Limit.of(1)).stream().findFirst(),
                articles.after(at, article.id(), tokens, Limit.of(1)).stream().findFirst());
    }
}
