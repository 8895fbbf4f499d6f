package vn.thidua.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.core.Viewer;

/** Finds what stands before and after an article in the list of news. */
@Component
class NeighbourSearch {

    private final ArticleLists lists;

    NeighbourSearch(ArticleLists lists) {
        this.lists = lists;
    }

    /** As far as the viewer may read them; nothing beside an article that is not published. */
    Neighbours of(Viewer viewer, Article article) {
        @Nullable Instant at = article.publishedAt();
        if (at == null) {
            return Neighbours.NONE;
        }
        return new Neighbours(
                lists.older(viewer, article.id(), at), lists.newer(viewer, article.id(), at));
    }
}
