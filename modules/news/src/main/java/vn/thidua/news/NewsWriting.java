package vn.thidua.news;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemEvent;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Step;
import vn.thidua.files.FileUses;

/** Writing for the acting unit: drafts, sending them, taking them back. */
@Service
public class NewsWriting {

    /** Key of the refusal of a save that would overwrite a newer text. */
    public static final String CHANGED_MEANWHILE = "news.problem.changed-meanwhile";

    private final Articles articles;
    private final ArticleGrants grants;
    private final OwnArticles own;
    private final ArticleHistory history;
    private final ArticleChecks checks;
    private final FileUses files;
    private final BodyPhotos bodyPhotos;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewsWriting(
            Articles articles,
            ArticleGrants grants,
            OwnArticles own,
            ArticleHistory history,
            ArticleChecks checks,
            FileUses files,
            BodyPhotos bodyPhotos,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.articles = articles;
        this.grants = grants;
        this.own = own;
        this.history = history;
        this.checks = checks;
        this.files = files;
        this.bodyPhotos = bodyPhotos;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What stands in an article, for its editor.
     *
     * @throws NotFound when it is missing or not an open article of the acting unit
     */
    @PreAuthorize("@rights.may(#viewer, 'news.write')")
    @Transactional(readOnly = true)
    public SavedArticle open(Viewer viewer, long id) {
        return saved(own.get(viewer, id));
    }

    /**
     * Saves a text as the acting unit's draft.
     *
     * @param id the article, or nothing for a new one
     * @param version the version the author began with, ignored for a new one
     * @throws UserProblem when it was sent or changed by somebody else meanwhile, or the title is
     *     too long
     * @throws NotFound when it is missing or another unit's
     */
    @PreAuthorize("@rights.may(#viewer, 'news.write')")
    @Transactional
    public SavedArticle save(Viewer viewer, @Nullable Long id, int version, ArticleText text) {
        checks.requireFitting(text);
        var now = clock.instant();
        var article =
                id == null
                        ? articles.save(new Article(viewer.unitId(), viewer.personId(), text, now))
                        : rewritten(viewer, id, version, text);
        usePhotos(viewer, article, text);
        if (id == null) {
            audit.write(viewer, article.ref(), new Step("news.create", null, "DRAFT", null));
        }
        return settled(viewer, article, "news.article-saved");
    }

    /**
     * Sends a draft to whoever may publish its category.
     *
     * @throws UserProblem when something needed is missing; the text names it
     */
    @PreAuthorize("@rights.may(#viewer, 'news.write')")
    @Transactional
    public SavedArticle submit(Viewer viewer, long id, int version) {
        var article = own.lock(viewer, id);
        requireVersion(article, version);
        checks.requireComplete(article.text());
        var from = article.state();
        article.submit(address(article), clock.instant());
        audit.write(viewer, article.ref(), step("news.submit", from, article.state()));
        return settled(viewer, article, "news.article-submitted");
    }

    /**
     * Takes a sent article back before anybody decided.
     *
     * @throws UserProblem when somebody has decided meanwhile
     * @throws NotFound when it is missing or another unit's
     */
    @PreAuthorize("@rights.may(#viewer, 'news.write')")
    @Transactional
    public SavedArticle withdraw(Viewer viewer, long id) {
        var article = own.lock(viewer, id);
        var from = article.state();
        article.withdraw();
        audit.write(viewer, article.ref(), step("news.withdraw", from, article.state()));
        return settled(viewer, article, "news.article-withdrawn");
    }

    /** Removes a draft that was never sent. What left draft is archived and not removed. */
    @PreAuthorize("@rights.may(#viewer, 'news.write')")
    @Transactional
    public void delete(Viewer viewer, long id) {
        var article = own.lock(viewer, id);
        if (article.state() != ArticleState.DRAFT || article.slug() != null) {
            throw UserProblem.of("news.problem.not-removable");
        }
        files.releaseAll(article.ref());
        grants.hide(article);
        history.forget(article);
        audit.write(viewer, article.ref(), step("news.delete", article.state(), null));
        articles.delete(article);
        publish("news.article-deleted", article, viewer);
    }

    private Article rewritten(Viewer viewer, long id, int version, ArticleText text) {
        var article = own.lock(viewer, id);
        requireVersion(article, version);
        if (!article.state().isOpen()) {
            throw UserProblem.of("news.problem.state-changed");
        }
        history.keep(article, text);
        article.write(text, viewer.personId(), clock.instant());
        return article;
    }

    private void usePhotos(Viewer viewer, Article article, ArticleText text) {
        files.replace(viewer, article.ref(), NewsModule.COVER, text.coverFile());
        files.replace(viewer, article.ref(), NewsModule.ALBUM, text.albumFiles());
        bodyPhotos.use(viewer, article, text);
    }

    private static void requireVersion(Article article, int version) {
        if (article.version() != version) {
            throw UserProblem.of(CHANGED_MEANWHILE);
        }
    }

    private String address(Article article) {
        var known = article.slug();
        return known == null ? Slugs.free(article.title(), articles::existsBySlug) : known;
    }

    private SavedArticle settled(Viewer viewer, Article article, String event) {
        grants.follow(article);
        // The version for the next save is known only now; saving once more would raise it again.
        articles.flush();
        publish(event, article, viewer);
        return saved(article);
    }

    private SavedArticle saved(Article article) {
        var covers = files.of(article.ref(), NewsModule.COVER);
        var album = files.of(article.ref(), NewsModule.ALBUM);
        var body = bodyPhotos.of(article);
        return SavedArticle.of(article, Stream.of(covers, album, body).flatMap(List::stream));
    }

    private void publish(String key, Article article, Viewer by) {
        events.publishEvent(ItemEvent.of(key, article.ref(), by, clock.instant()));
    }

    private static Step step(String action, ArticleState from, @Nullable ArticleState to) {
        return new Step(action, from.name(), to == null ? null : to.name(), null);
    }
}
