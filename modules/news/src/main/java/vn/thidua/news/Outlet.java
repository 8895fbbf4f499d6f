package vn.thidua.news;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thidua.core.Viewer;
import vn.thidua.files.FileUses;
import vn.thidua.news.ArticleJournal.Move;

/** Lets an approved article out; a working copy takes the place of what is out. */
@Component
class Outlet {

    private final Articles articles;
    private final ArticleHistory history;
    private final ArticleJournal journal;
    private final FileUses files;
    private final Clock clock;

    Outlet(
            Articles articles,
            ArticleHistory history,
            ArticleJournal journal,
            FileUses files,
            Clock clock) {
        this.articles = articles;
        this.history = history;
        this.journal = journal;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Publishes.
     *
     * @return what readers see now
     */
    Article out(Viewer by, Article article) {
        return article.copyOf()
                .flatMap(articles::lock)
                .map(original -> replaced(by, original, article))
                .orElseGet(() -> published(by, article));
    }

    private Article published(Viewer by, Article article) {
        var from = article.state();
        article.publish(clock.instant());
        journal.moved(by, article, Move.of("news.publish", "news.article-published", from));
        return article;
    }

    private Article replaced(Viewer by, Article original, Article copy) {
        var from = original.state();
        var isPublic = original.audience() == Audience.PUBLIC;
        history.keep(original, copy.text());
        original.write(copy.text(), copy.saving().by(), copy.saving().at());
        if (isPublic && copy.audience() == Audience.BLOC) {
            original.address(Audience.PUBLIC);
        }
        files.follow(original.ref(), copy.ref());
        if (from != ArticleState.PUBLISHED) {
            original.publish(clock.instant());
        }
        journal.moved(by, original, Move.of("news.replace", "news.article-published", from));
        files.releaseAll(copy.ref());
        history.forget(copy);
        journal.removed(by, copy);
        articles.delete(copy);
        return original;
    }
}
