package vn.thidua.news;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemCard;
import vn.thidua.core.ItemDocument;
import vn.thidua.core.ItemFile;
import vn.thidua.core.ItemSource;
import vn.thidua.core.time.PortalTime;
import vn.thidua.files.FileText;
import vn.thidua.files.FileTexts;
import vn.thidua.files.FileUses;
import vn.thidua.files.PhotoSize;
import vn.thidua.news.ArticleText.AttachedFile;

/** Describes published articles to the rest of the portal. */
@Component
class ArticleSource implements ItemSource {

    private final Articles articles;
    private final CategoryList categories;
    private final FileUses files;
    private final FileTexts texts;

    ArticleSource(Articles articles, CategoryList categories, FileUses files, FileTexts texts) {
        this.articles = articles;
        this.categories = categories;
        this.files = files;
        this.texts = texts;
    }

    @Override
    public String type() {
        return NewsModule.ARTICLE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ItemCard> cards(Collection<Long> ids) {
        var covers = covers(ids);
        return published(ids).stream().map(article -> card(article, covers)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ItemDocument> documents(Collection<Long> ids) {
        var covers = covers(ids);
        var topics = categories.all().stream().collect(toMap(CategoryRow::code, CategoryRow::name));
        var attached = texts.of(NewsModule.ARTICLE, ids, NewsModule.ATTACHMENT);
        return published(ids).stream()
                .map(article ->
                        document(article, covers, topics)
                                .with(
                                        attached(
                                                article,
                                                attached.getOrDefault(article.id(), List.of()))))
                .toList();
    }

    private static ItemDocument document(
            Article article, Map<Long, String> covers, Map<String, String> topics) {
        var year = String.valueOf(day(article).getYear());
        var texts = List.of(article.plainText());
        var topic = topics.getOrDefault(article.category(), article.category());
        return ItemDocument.of(card(article, covers), year, texts)
                .with(Set.of("news.category=" + article.category()))
                .about(Set.of(topic));
    }

    /** Under the titles that readers see. */
    private static List<ItemFile> attached(Article article, List<FileText> files) {
        var titles =
                article.text().attachments().stream()
                        .collect(toMap(AttachedFile::fileId, AttachedFile::title, (one, _) -> one));
        return files.stream()
                .map(file -> file.titled(titles.getOrDefault(file.use().fileId(), "")))
                .toList();
    }

    @Override
    public Stream<Long> allIds() {
        return articles.idsIn(ArticleState.PUBLISHED);
    }

    private List<Article> published(Collection<Long> ids) {
        return articles.in(ids, ArticleState.PUBLISHED);
    }

    private static ItemCard card(Article article, Map<Long, String> covers) {
        var text = article.text();
        @Nullable String cover = covers.get(article.id());
        return new ItemCard(
                article.ref(),
                text.title(),
                text.summary(),
                article.unitId(),
                day(article),
                "tin-tuc/" + article.slug(),
                cover);
    }

    private static java.time.LocalDate day(Article article) {
        return PortalTime.dayOf(Objects.requireNonNull(article.publishedAt()));
    }

    private Map<Long, String> covers(Collection<Long> ids) {
        return files.of(NewsModule.ARTICLE, ids, NewsModule.COVER).entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                e -> e.getValue().getFirst().path(PhotoSize.SMALL)));
    }
}
