package vn.thidua.news;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.text.Nfc;
import vn.thidua.news.ArticleJournal.Move;

/** Deciding about what was sent: out to its audience, or back with a reason. */
@Service
public class NewsPublishing {

    /** A reason that helps has more than a word or two. */
    private static final int SHORTEST_REASON = 10;

    /** As long as a notice about a press is remembered; afterwards taking down needs a reason. */
    static final Duration REGRET = Duration.ofMinutes(5);

    private final Deciding deciding;
    private final Outlet outlet;
    private final ArticleChecks checks;
    private final ArticleJournal journal;
    private final Clock clock;

    NewsPublishing(
            Deciding deciding,
            Outlet outlet,
            ArticleChecks checks,
            ArticleJournal journal,
            Clock clock) {
        this.deciding = deciding;
        this.outlet = outlet;
        this.checks = checks;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Approves a sent article: it goes out at once, or at the moment its author asked for. A second
     * press on the button changes nothing.
     *
     * @return address of what is out or will be, without a leading slash: for a working copy that
     *     of the article it took the place of
     * @throws UserProblem when a photo's consent is missing or it was taken back meanwhile
     * @throws AccessDeniedException when the viewer does not decide about its category, or it is
     *     for the public and the viewer is neither the secretariat nor the head's leader
     * @throws NotFound when it is missing or unreadable
     */
    @PreAuthorize("@rights.may(#viewer, 'news.publish')")
    @Transactional
    public String publish(Viewer viewer, long id) {
        var article = deciding.lock(viewer, id);
        if (article.state() == ArticleState.PUBLISHED) {
            return path(article);
        }
        deciding.requireMayOpen(viewer, article, article.audience());
        checks.requireComplete(article.text());
        if (article.state() == ArticleState.SUBMITTED && article.release().waits(clock.instant())) {
            article.approve();
            journal.moved(
                    viewer,
                    article,
                    Move.of("news.approve", "news.article-approved", ArticleState.SUBMITTED));
            return path(article);
        }
        return path(outlet.out(viewer, article));
    }

    /**
     * Sends an article back to its author, also one that is approved and not out yet.
     *
     * @param reason what is to be mended, at least {@value #SHORTEST_REASON} characters
     */
    @PreAuthorize("@rights.may(#viewer, 'news.publish')")
    @Transactional
    public void giveBack(Viewer viewer, long id, String reason) {
        var why = why(reason);
        var article = deciding.lock(viewer, id);
        var from = article.state();
        article.giveBack(why);
        journal.moved(viewer, article, new Move("news.return", "news.article-returned", from, why));
    }

    /**
     * Takes a published article from its readers; its unit may mend it and send it again.
     *
     * @param reason told to its author, at least {@value #SHORTEST_REASON} characters
     */
    @PreAuthorize("@rights.may(#viewer, 'news.publish')")
    @Transactional
    public void unpublish(Viewer viewer, long id, String reason) {
        var why = why(reason);
        var article = deciding.lock(viewer, id);
        var from = article.state();
        article.unpublish(why);
        journal.moved(
                viewer, article, new Move("news.unpublish", "news.article-unpublished", from, why));
    }

    /**
     * Takes back one's own approval of the last minutes: the article waits for a decision again.
     *
     * @throws UserProblem when it was longer ago than {@link #REGRET}, or somebody else's
     */
    @PreAuthorize("@rights.may(#viewer, 'news.publish')")
    @Transactional
    public void reconsider(Viewer viewer, long id) {
        var article = deciding.lock(viewer, id);
        if (!deciding.hasJustApproved(viewer, article, clock.instant().minus(REGRET))) {
            throw UserProblem.of("news.problem.too-late");
        }
        var from = article.state();
        article.reconsider();
        journal.moved(
                viewer, article, Move.of("news.reconsider", "news.article-reconsidered", from));
    }

    /**
     * Opens a published article to the public, or to the bloc only again.
     *
     * @throws AccessDeniedException when the viewer is neither the secretariat nor the head's
     *     leader
     */
    @PreAuthorize("@rights.may(#viewer, 'news.publish')")
    @Transactional
    public void release(Viewer viewer, long id, boolean toPublic) {
        var article = deciding.readable(viewer, id);
        deciding.requireMayOpen(viewer, article, Audience.PUBLIC);
        if (article.state() != ArticleState.PUBLISHED || article.audience() == Audience.UNIT) {
            throw UserProblem.of("news.problem.state-changed");
        }
        article.address(toPublic ? Audience.PUBLIC : Audience.BLOC);
        journal.moved(
                viewer,
                article,
                Move.of(
                        toPublic ? "news.release" : "news.restrict",
                        "news.article-saved",
                        article.state()));
    }

    private static String path(Article article) {
        return "tin-tuc/" + article.slug();
    }

    private static String why(String reason) {
        var why = Nfc.of(reason);
        if (why.length() < SHORTEST_REASON) {
            throw UserProblem.at("reason", "news.problem.reason-short");
        }
        return why;
    }
}
