package vn.thidua.news;

import java.time.Instant;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.core.NotFound;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.AuditRow;
import vn.thidua.core.grant.Grants;

/** Whether somebody decides about an article. */
@Component
class Deciding {

    private final Articles articles;
    private final CategoryList categories;
    private final Grants grants;
    private final AuditLog audit;

    Deciding(Articles articles, CategoryList categories, Grants grants, AuditLog audit) {
        this.articles = articles;
        this.categories = categories;
        this.grants = grants;
        this.audit = audit;
    }

    /**
     * The article for a decision of the viewer's; nobody else decides until the transaction ends.
     *
     * @throws NotFound when it is missing or unreadable
     * @throws AccessDeniedException when others decide about its category
     */
    Article lock(Viewer viewer, long id) {
        var article = readable(viewer, id);
        if (!decides(viewer, article)) {
            throw new AccessDeniedException("news.publish of " + article.ref());
        }
        return article;
    }

    /** The article for a change, by whoever may read it. */
    Article readable(Viewer viewer, long id) {
        grants.requireReadable(viewer, NewsModule.article(id));
        return articles.lock(id).orElseThrow(() -> new NotFound(NewsModule.article(id)));
    }

    boolean decides(Viewer viewer, Article article) {
        return categories
                .of(article.category())
                .map(CategoryRow::publisher)
                .filter(publisher -> publisher.is(viewer, article.unitId()))
                .isPresent();
    }

    /** Refuses to let anybody but the secretariat and the head's leader open it to the public. */
    void requireMayOpen(Viewer viewer, Article article, Audience audience) {
        if (audience == Audience.PUBLIC && !Publisher.SECRETARIAT.is(viewer, article.unitId())) {
            throw new AccessDeniedException("release to the public of " + article.ref());
        }
    }

    /** Whether the article's last step was the viewer's approval, not before this moment. */
    boolean hasJustApproved(Viewer viewer, Article article, Instant since) {
        var steps = audit.of(article.ref());
        return !steps.isEmpty() && isApproval(steps.getLast(), viewer, since);
    }

    private static boolean isApproval(AuditRow row, Viewer viewer, Instant since) {
        var action = row.step().action();
        return (action.equals("news.publish") || action.equals("news.approve"))
                && "SUBMITTED".equals(row.step().from())
                && row.by().personId() == viewer.personId()
                && row.at().isAfter(since);
    }
}
