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
import vn.thidua.news.ArticlePage.Head;
import vn.thidua.news.ArticlePage.ShownFile;
import vn.thidua.news.ArticlePage.ShownPhoto;

/** One article as it is read, also before it is published by those who may see it. */
@Service
@Transactional(readOnly = true)
public class ArticleReading {

    private final Articles articles;
    private final Categories categories;
    private final Grants grants;
    private final OwnArticles own;
    private final ArticleDesks desks;
    private final FileUses files;
    private final BodyPhotos bodyPhotos;
    private final Clock clock;

    ArticleReading(
            Articles articles,
            Categories categories,
            Grants grants,
            OwnArticles own,
            ArticleDesks desks,
            FileUses files,
            BodyPhotos bodyPhotos,
            Clock clock) {
        this.articles = articles;
        this.categories = categories;
        this.grants = grants;
        this.own = own;
        this.desks = desks;
        this.files = files;
        this.bodyPhotos = bodyPhotos;
        this.clock = clock;
    }

    /**
     * The article at an address.
     *
     * @throws NotFound with the same answer when there is none and when the viewer may not read it
     */
    @PreAuthorize("@rights.may(#viewer, 'news.read')")
    public ArticlePage at(Viewer viewer, String slug) {
        var article = articles.findBySlug(slug).orElseThrow(() -> missing(0));
        grants.requireReadable(viewer, article.ref());
        return page(viewer, article);
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
                desks.of(viewer, article));
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
                article.authorId(),
                article.origin().writer(),
                day(article, text),
                text.place());
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
        return categories
                .findByCode(article.category())
                .map(Category::row)
                .orElseThrow(() -> missing(article.id()));
    }

    private static NotFound missing(long id) {
        return new NotFound(NewsModule.article(id));
    }
}
