package vn.thidua.news;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.files.FileUses;
import vn.thidua.news.ArticleJournal.Move;

/** Writing for the acting unit: drafts, sending them, taking them back. */
@Service
public class NewsWriting {

    private static final String SAVED = "news.article-saved";

    /** Key of the refusal of a save that would overwrite a newer text. */
    public static final String CHANGED_MEANWHILE = "news.problem.changed-meanwhile";

    private final Articles articles;
    private final OwnArticles own;
    private final ArticleHistory history;
    private final ArticleChecks checks;
    private final ArticleJournal journal;
    private final FileUses files;
    private final BodyPhotos bodyPhotos;
    private final Clock clock;

    NewsWriting(
            Articles articles,
            OwnArticles own,
            ArticleHistory history,
            ArticleChecks checks,
            ArticleJournal journal,
            FileUses files,
            BodyPhotos bodyPhotos,
            Clock clock) {
        this.articles = articles;
        this.own = own;
        this.history = history;
        this.checks = checks;
        this.journal = journal;
        this.files = files;
        this.bodyPhotos = bodyPhotos;
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
        useFiles(viewer, article, text);
        if (id == null) {
            journal.moved(viewer, article, new Move("news.create", SAVED, null, null));
        } else {
            journal.saved(viewer, article);
        }
        return settled(article);
    }

    /**
     * Begins to change a published article: a working copy that is approved again, while readers go
     * on seeing what is out. A second call opens the copy that is there.
     *
     * @throws UserProblem when the article is not published now
     * @throws NotFound when it is missing or another unit's
     */
    @PreAuthorize("@rights.may(#viewer, 'news.write')")
    @Transactional
    public SavedArticle revise(Viewer viewer, long id) {
        var published = own.lock(viewer, id);
        var there = articles.findByCopyOf(id);
        if (there.isPresent()) {
            return saved(there.get());
        }
        if (published.state() != ArticleState.PUBLISHED) {
            throw UserProblem.of("news.problem.state-changed");
        }
        var copy = articles.save(Article.copy(published, viewer.personId(), clock.instant()));
        files.follow(copy.ref(), published.ref());
        journal.moved(viewer, copy, new Move("news.revise", SAVED, null, null));
        return settled(copy);
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
        journal.moved(viewer, article, Move.of("news.submit", "news.article-submitted", from));
        return settled(article);
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
        journal.moved(viewer, article, Move.of("news.withdraw", "news.article-withdrawn", from));
        return settled(article);
    }

    /**
     * Removes a draft that was never sent, or a working copy that nobody waits for. What else left
     * draft is archived and not removed.
     */
    @PreAuthorize("@rights.may(#viewer, 'news.write')")
    @Transactional
    public void delete(Viewer viewer, long id) {
        var article = own.lock(viewer, id);
        var isUnsent = article.state() == ArticleState.DRAFT && article.slug() == null;
        var isCopy = article.copyOf().isPresent() && article.state().isOpen();
        if (!isUnsent && !isCopy) {
            throw UserProblem.of("news.problem.not-removable");
        }
        files.releaseAll(article.ref());
        history.forget(article);
        journal.removed(viewer, article);
        articles.delete(article);
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

    private void useFiles(Viewer viewer, Article article, ArticleText text) {
        files.replace(viewer, article.ref(), NewsModule.COVER, text.coverFile());
        files.replace(viewer, article.ref(), NewsModule.ALBUM, text.albumFiles());
        files.replace(viewer, article.ref(), NewsModule.ATTACHMENT, text.attachedFiles());
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

    private SavedArticle settled(Article article) {
        // The version for the next save is known only now; saving once more would raise it again.
        articles.flush();
        return saved(article);
    }

    private SavedArticle saved(Article article) {
        return SavedArticle.of(article, files.allByKind(article.ref()).all());
    }
}
