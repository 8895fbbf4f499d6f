package vn.thidua.news;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.NotFound;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.time.PortalTime;
import vn.thidua.files.FileUse;
import vn.thidua.files.FileUses;
import vn.thidua.files.ItemFiles;
import vn.thidua.files.PhotoSize;
import vn.thidua.identity.People;
import vn.thidua.news.ArticlePage.Head;
import vn.thidua.news.ArticlePage.ShownFile;
import vn.thidua.news.ArticlePage.ShownPhoto;

/** One article as it is read, also before it is published by those who may see it. */
@Service
@Transactional(readOnly = true)
public class ArticleReading {

    private final Articles articles;
    private final CategoryList categories;
    private final OwnArticles own;
    private final ArticleDesks desks;
    private final FileUses files;
    private final BodyPhotos bodyPhotos;
    private final NeighbourSearch neighbours;
    private final People people;
    private final Clock clock;

    ArticleReading(
            Articles articles,
            CategoryList categories,
            OwnArticles own,
            ArticleDesks desks,
            FileUses files,
            BodyPhotos bodyPhotos,
            NeighbourSearch neighbours,
            People people,
            Clock clock) {
        this.articles = articles;
        this.categories = categories;
        this.own = own;
        this.desks = desks;
        this.files = files;
        this.bodyPhotos = bodyPhotos;
        this.neighbours = neighbours;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The article at an address.
     *
     * @throws NotFound with the same answer when there is none and when the viewer may not read it
     */
    @PreAuthorize("@rights.may(#viewer, 'news.read')")
    public ArticlePage at(Viewer viewer, String slug) {
        return articles.readableAt(slug, Grants.values(viewer.tokens()))
                .map(article -> page(viewer, article))
                .orElseThrow(() -> missing(0));
    }

    private ArticlePage page(Viewer viewer, Article article) {
        var text = article.text();
        var origin = article.origin();
        var used = files.byKind(article.ref());
        return new ArticlePage(
                article.id(),
                head(article, text),
                bodyPhotos.shown(text.body(), used),
                ArticleBody.minutes(article.plainText()),
                cover(text, used),
                album(text, used),
                attachments(text, used),
                origin.source(),
                desks.of(viewer, article),
                neighbours.of(viewer, article));
    }

    /**
     * An article of the acting unit as its readers will see it, also one that was never sent.
     *
     * @throws NotFound when it is missing or another unit's
     */
    @PreAuthorize("@rights.may(#viewer, 'news.write')")
    public ArticlePage preview(Viewer viewer, long id) {
        return page(viewer, own.get(viewer, id));
    }

    private Head head(Article article, ArticleText text) {
        return new Head(
                Objects.requireNonNullElse(article.slug(), ""),
                text.title(),
                text.summary(),
                category(article),
                article.unitId(),
                writer(article),
                day(article, text),
                text.place());
    }

    private @Nullable String writer(Article article) {
        @Nullable Long author = article.authorId();
        return author == null
                ? article.origin().writer()
                : people.byIds(List.of(author)).values().stream()
                        .map(person -> person.name().full())
                        .findFirst()
                        .orElse(null);
    }

    private LocalDate day(Article article, ArticleText text) {
        @Nullable Instant published = article.publishedAt();
        if (published != null) {
            return PortalTime.dayOf(published);
        }
        return text.eventDate() == null ? PortalTime.today(clock) : text.eventDate();
    }

    private @Nullable ShownPhoto cover(ArticleText text, ItemFiles used) {
        var uses = used.byFile(NewsModule.COVER);
        return text.cover() == null ? null : shown(text.cover(), uses);
    }

    private List<ShownPhoto> album(ArticleText text, ItemFiles used) {
        var uses = used.byFile(NewsModule.ALBUM);
        return text.photos().stream()
                .map(photo -> shown(photo, uses))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<ShownFile> attachments(ArticleText text, ItemFiles used) {
        var uses = used.byFile(NewsModule.ATTACHMENT);
        return text.attachments().stream()
                .filter(file -> uses.containsKey(file.fileId()))
                .map(file -> shown(file, Objects.requireNonNull(uses.get(file.fileId()))))
                .toList();
    }

    private static ShownFile shown(ArticleText.AttachedFile file, FileUse use) {
        return new ShownFile(use.path(), file.title(), use.ending(), use.bytes());
    }

    private static @Nullable ShownPhoto shown(
            ArticleText.PhotoText photo, Map<Long, FileUse> uses) {
        var use = uses.get(photo.fileId());
        return use == null
                ? null
                : new ShownPhoto(
                        use.path(PhotoSize.MEDIUM),
                        use.path(PhotoSize.LARGE),
                        photo.caption(),
                        photo.alt().isEmpty() ? photo.caption() : photo.alt());
    }

    private CategoryRow category(Article article) {
        return categories.of(article.category()).orElseThrow(() -> missing(article.id()));
    }

    private static NotFound missing(long id) {
        return new NotFound(NewsModule.article(id));
    }
}
