package vn.thidua.news;

import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.core.PersonName;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;

/**
 * Publishes approved articles at their moment. One that cannot go out, because a consent has been
 * withdrawn since, stays approved and is tried again; the others do not wait for it.
 */
@Component
class DueArticles {

    private static final Logger LOG = LoggerFactory.getLogger(DueArticles.class);

    /** The portal itself: nobody pressed a button. */
    private static final Viewer PORTAL =
            new Viewer(0, "", new PersonName("", ""), null, Set.of(), Set.of());

    private final Articles articles;
    private final Outlet outlet;
    private final ArticleChecks checks;
    private final TransactionOperations transaction;
    private final Clock clock;

    DueArticles(
            Articles articles,
            Outlet outlet,
            ArticleChecks checks,
            TransactionOperations transaction,
            Clock clock) {
        this.articles = articles;
        this.outlet = outlet;
        this.checks = checks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Every 20 seconds: nobody notices that "07:30" was 07:30:19. */
    @Scheduled(fixedDelay = 20_000, initialDelay = 20_000)
    void publish() {
        for (var id : articles.due(clock.instant())) {
            try {
                transaction.executeWithoutResult(_ -> publish(id));
            } catch (UserProblem problem) {
                LOG.warn("Article {} is due and stays: {}", id, problem.textKey());
            } catch (RuntimeException failure) {
                LOG.error("Article {} is due and stays", id, failure);
            }
        }
    }

    /** Somebody may have decided otherwise since the list was read. */
    private void publish(long id) {
        articles.lock(id)
                .filter(article -> article.state() == ArticleState.APPROVED)
                .ifPresent(article -> {
                    checks.requireComplete(article.text());
                    outlet.out(PORTAL, article);
                });
    }
}
