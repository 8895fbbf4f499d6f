package vn.thidua.news;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemEvent;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Step;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.text.Nfc;

/** Deciding about what was sent: out to its audience, or back with a reason. */
@Service
public class NewsPublishing {

    /** A reason that helps has more than a word or two. */
    private static final int SHORTEST_REASON = 10;

    private final Articles articles;
    private final Categories categories;
    private final ArticleGrants articleGrants;
    private final ArticleChecks checks;
    private final Grants grants;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewsPublishing(
            Articles articles,
            Categories categories,
            ArticleGrants articleGrants,
            ArticleChecks checks,
            Grants grants,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.articles = articles;
        this.categories = categories;
        this.articleGrants = articleGrants;
        this.checks = checks;
        this.grants = grants;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Publishes a sent article. A second press on the button changes nothing.
     *
     * @throws UserProblem when a photo's consent is missing or it was taken back meanwhile
     * @throws AccessDeniedException when the viewer does not decide about its category, or it is
     *     for the public and the viewer is neither the secretariat nor the head's leader
     * @throws NotFound when it is missing or unreadable
     */
    @PreAuthorize("@rights.may(#viewer, 'news.publish')")
    @Transactional
    public void publish(Viewer viewer, long id) {
        var article = forDecision(viewer, id);
        if (article.state() == ArticleState.PUBLISHED) {
            return;
        }
        if (article.audience() == Audience.PUBLIC
                && !Publisher.SECRETARIAT.is(viewer, article.unitId())) {
            throw new AccessDeniedException("release to the public of " + article.ref());
        }
        checks.requireComplete(article.text());
        article.publish(clock.instant());
        settle(viewer, article, "news.publish", null);
        tell("news.article-published", article, viewer);
    }

    /**
     * Sends an article back to its author.
     *
     * @param reason what is to be mended, at least {@value #SHORTEST_REASON} characters
     */
    @PreAuthorize("@rights.may(#viewer, 'news.publish')")
    @Transactional
    public void giveBack(Viewer viewer, long id, String reason) {
        var why = Nfc.of(reason);
        if (why.length() < SHORTEST_REASON) {
            throw UserProblem.at("reason", "news.problem.reason-short");
        }
        var article = forDecision(viewer, id);
        article.giveBack(why);
        settle(viewer, article, "news.return", why);
        tell("news.article-returned", article, viewer);
    }

    private Article forDecision(Viewer viewer, long id) {
        grants.requireReadable(viewer, NewsModule.article(id));
        var article = articles.lock(id).orElseThrow(() -> new NotFound(NewsModule.article(id)));
        var decides =
                categories
                        .findByCode(article.category())
                        .map(category -> category.row().publisher())
                        .filter(publisher -> publisher.is(viewer, article.unitId()));
        if (decides.isEmpty()) {
            throw new AccessDeniedException("news.publish of " + article.ref());
        }
        return article;
    }

    private void settle(Viewer viewer, Article article, String action, @Nullable String reason) {
        articleGrants.follow(article);
        audit.write(
                viewer,
                article.ref(),
                new Step(action, ArticleState.SUBMITTED.name(), article.state().name(), reason));
    }

    private void tell(String key, Article article, Viewer by) {
        events.publishEvent(ItemEvent.of(key, article.ref(), by, clock.instant()));
    }
}
