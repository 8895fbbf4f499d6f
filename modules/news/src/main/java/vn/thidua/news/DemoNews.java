package vn.thidua.news;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.ItemEvent;
import vn.thidua.core.Role;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Step;
import vn.thidua.core.demo.DemoFiles;
import vn.thidua.core.grant.Token;
import vn.thidua.core.time.PortalTime;
import vn.thidua.files.FileUses;
import vn.thidua.identity.People;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.Units;

/** Loads the demonstration's articles once, each on the way it really went. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(50)
class DemoNews implements ApplicationRunner {

    private final Articles articles;
    private final ArticleGrants grants;
    private final DemoPhotos photos;
    private final FileUses files;
    private final People people;
    private final Units units;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    DemoNews(
            Articles articles,
            ArticleGrants grants,
            DemoPhotos photos,
            FileUses files,
            People people,
            Units units,
            AuditLog audit,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.articles = articles;
        this.grants = grants;
        this.photos = photos;
        this.files = files;
        this.people = people;
        this.units = units;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (articles.count() == 0) {
            DemoFiles.read("demo/news/articles.yaml", DemoArticle.File.class)
                    .articles()
                    .forEach(article -> transaction.executeWithoutResult(_ -> load(article)));
        }
    }

    private void load(DemoArticle entry) {
        var unit = units.byCode(entry.unit()).orElseThrow();
        var author = person(firstOf(entry.author(), entry.enteredBy()), unit);
        var text = text(author, entry);
        var article =
                new Article(
                        unit.id(),
                        entry.author() == null ? null : author.personId(),
                        text,
                        writtenAt(entry));
        article.comesFrom(new Article.Origin(entry.byline(), entry.sourceNote()));
        articles.save(article);
        use(author, article, text);
        audit.writeAt(
                author,
                article.ref(),
                new Step("news.create", null, "DRAFT", null),
                writtenAt(entry));
        advance(article, author, entry, unit);
        grants.follow(article);
        events.publishEvent(
                ItemEvent.of("news.article-saved", article.ref(), author, writtenAt(entry)));
    }

    private ArticleText text(Viewer author, DemoArticle entry) {
        return new ArticleText(
                entry.title(),
                entry.summary(),
                entry.category(),
                DemoBodies.html(entry),
                entry.eventDate() == null ? entry.date() : entry.eventDate(),
                entry.place() == null ? "" : entry.place(),
                entry.audience(),
                photos.cover(author, entry),
                photos.album(author, entry),
                List.of(),
                new Release(null, entry.mustRead()));
    }

    private void use(Viewer author, Article article, ArticleText text) {
        files.replace(author, article.ref(), NewsModule.COVER, text.coverFile());
        files.replace(author, article.ref(), NewsModule.ALBUM, text.albumFiles());
    }

    private void advance(Article article, Viewer author, DemoArticle entry, Unit unit) {
        if (entry.state() == ArticleState.DRAFT) {
            return;
        }
        var sent = instant(entry.submittedAt(), writtenAt(entry));
        article.submit(entry.slug(), sent);
        write(author, article, "news.submit", "DRAFT", sent, null);
        switch (entry.state()) {
            case PUBLISHED -> {
                var published = instant(entry.publishedAt(), sent);
                article.publish(published);
                var by = person(firstOf(entry.publishedBy(), author.username()), unit);
                write(by, article, "news.publish", "SUBMITTED", published, null);
            }
            case RETURNED -> {
                article.giveBack(Objects.requireNonNull(entry.returnReason()));
                var by = person(firstOf(entry.returnedBy(), author.username()), unit);
                var at = instant(entry.returnedAt(), sent);
                write(by, article, "news.return", "SUBMITTED", at, entry.returnReason());
            }
            case DRAFT, SUBMITTED, APPROVED, UNPUBLISHED -> {}
        }
    }

    private void write(
            Viewer by,
            Article article,
            String action,
            String from,
            Instant at,
            @Nullable String reason) {
        audit.writeAt(
                by, article.ref(), new Step(action, from, article.state().name(), reason), at);
    }

    /** A person of the demonstration in the capacity in which they acted then. */
    private Viewer person(String username, Unit unit) {
        var person = people.byUsername(username).orElseThrow();
        return new Viewer(
                person.id(),
                person.username(),
                person.name(),
                new ActingUnit(unit.id(), unit.code(), ""),
                Set.of(Role.EDITOR, Role.LEADER),
                Set.of(Token.unitEditor(unit.id())));
    }

    private static Instant writtenAt(DemoArticle entry) {
        var morning = entry.date().atTime(8, 0).atZone(PortalTime.ZONE).toInstant();
        return instant(entry.savedAt(), instant(entry.submittedAt(), morning));
    }

    private static Instant instant(@Nullable OffsetDateTime time, Instant otherwise) {
        return time == null ? otherwise : time.toInstant();
    }

    private static String firstOf(@Nullable String first, @Nullable String second) {
        return first == null ? Objects.requireNonNull(second) : first;
    }
}
