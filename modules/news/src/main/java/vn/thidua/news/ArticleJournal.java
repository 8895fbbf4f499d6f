package vn.thidua.news;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.core.ItemEvent;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Step;

/** What goes with every move of an article: its grants, the log's line, the event. */
@Component
class ArticleJournal {

    private final ArticleGrants grants;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArticleJournal(
            ArticleGrants grants, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.grants = grants;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Written down with where it came from; the new state is the article's own. */
    void moved(Viewer by, Article article, Move move) {
        grants.follow(article);
        audit.write(
                by,
                article.ref(),
                new Step(
                        move.action(),
                        move.from() == null ? null : move.from().name(),
                        article.state().name(),
                        move.reason()));
        tell(by, article, move.event());
    }

    /** A text was saved; no state has changed. */
    void saved(Viewer by, Article article) {
        grants.follow(article);
        tell(by, article, "news.article-saved");
    }

    /** The article is about to be removed. */
    void removed(Viewer by, Article article) {
        grants.hide(article);
        audit.write(by, article.ref(), new Step("news.delete", article.state().name(), null, null));
        tell(by, article, "news.article-deleted");
    }

    private void tell(Viewer by, Article article, String event) {
        events.publishEvent(ItemEvent.of(event, article.ref(), by, clock.instant()));
    }

    /**
     * One step on an article's way.
     *
     * @param action the log's word
     * @param event key of the event
     * @param from the state before, or nothing for a new one
     * @param reason why, where a reason is asked for
     */
    record Move(String action, String event, @Nullable ArticleState from, @Nullable String reason) {

        static Move of(String action, String event, ArticleState from) {
            return new Move(action, event, from, null);
        }
    }
}
