package vn.thidua.news;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.Viewer;
import vn.thidua.core.time.PortalTime;
import vn.thidua.files.FileUses;
import vn.thidua.files.PhotoSize;

/** Lists of articles: the news page, the author's own, those that wait for a decision. */
@Service
@Transactional(readOnly = true)
public class NewsReading {

    /** More unfinished articles than anybody keeps in mind. */
    private static final Limit MANY = Limit.of(50);

    /** About two years of a busy writer. */
    private static final int MOST_WRITTEN = 200;

    private final Articles articles;
    private final ArticleLists lists;
    private final CategoryList categories;
    private final FileUses files;
    private final Clock clock;

    NewsReading(
            Articles articles,
            ArticleLists lists,
            CategoryList categories,
            FileUses files,
            Clock clock) {
        this.articles = articles;
        this.lists = lists;
        this.categories = categories;
        this.files = files;
        this.clock = clock;
    }

    /** One page of what the viewer may read, and what stands beside it. */
    @PreAuthorize("@rights.may(#viewer, 'news.read')")
    public NewsOverview overview(Viewer viewer, NewsQuery query) {
        return new NewsOverview(page(viewer, query), years(), waiting(viewer), mine(viewer));
    }

    /** One page of what the viewer may read; four queries, whatever it holds. */
    @PreAuthorize("@rights.may(#viewer, 'news.read')")
    public NewsPage page(Viewer viewer, NewsQuery query) {
        var all = categories();
        var filter =
                new ArticleFilter(
                        query.tab() == null ? null : codes(all, query.tab()),
                        query.units(),
                        start(query.year(), 0),
                        start(query.year(), 1));
        int shown = (query.page() + 1) * NewsQuery.PAGE_SIZE;
        // One row more than shown tells whether older ones follow.
        var found = lists.published(viewer, filter, shown + 1);
        var rows = found.stream().limit(shown).toList();
        var counts = lists.counts(viewer, filter.ofAllCategories());
        return new NewsPage(rows, covers(rows), byTab(all, counts), found.size() > rows.size());
    }

    /** The newest articles the viewer may read, with their leading photos. */
    @PreAuthorize("@rights.may(#viewer, 'news.read')")
    public NewsPage latest(Viewer viewer, int limit) {
        var rows = lists.published(viewer, ArticleFilter.ALL, limit);
        return new NewsPage(rows, covers(rows), Map.of(), false);
    }

    /** What the viewer has begun for the acting unit and that is not published yet. */
    @PreAuthorize("@rights.may(#viewer, 'news.read')")
    public List<ArticleRow> mine(Viewer viewer) {
        return articles.unfinishedOf(viewer.personId(), viewer.unitId(), MANY);
    }

    /** All that the viewer has written for the acting unit, whatever became of it. */
    @PreAuthorize("@rights.may(#viewer, 'news.write')")
    public List<OwnArticle> written(Viewer viewer) {
        return articles.of(viewer.personId(), viewer.unitId(), Limit.of(MOST_WRITTEN));
    }

    /** What waits for the viewer's decision, the longest waiting first. */
    @PreAuthorize("@rights.may(#viewer, 'news.read')")
    public List<ArticleRow> waiting(Viewer viewer) {
        var publishers =
                categories().stream().collect(toMap(CategoryRow::code, CategoryRow::publisher));
        return lists.submitted(viewer).stream()
                .filter(row -> {
                    var publisher = publishers.get(row.category());
                    return publisher != null && publisher.is(viewer, row.unitId());
                })
                .toList();
    }

    /** All categories in their order. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<CategoryRow> categories() {
        return categories.all();
    }

    /** Years in which something was published, the latest first, this year always among them. */
    public List<Integer> years() {
        var years = articles.years();
        var now = PortalTime.today(clock).getYear();
        return java.util.stream.Stream.concat(years.stream(), java.util.stream.Stream.of(now))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Set<String> codes(List<CategoryRow> categories, @Nullable String tab) {
        return categories.stream()
                .filter(category -> category.tab().equals(tab))
                .map(CategoryRow::code)
                .collect(toSet());
    }

    private Map<Long, String> covers(List<ArticleRow> rows) {
        var ids = rows.stream().map(ArticleRow::id).toList();
        return files.of(NewsModule.ARTICLE, ids, NewsModule.COVER).entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                e -> e.getValue().getFirst().path(PhotoSize.SMALL)));
    }

    private static Map<String, Long> byTab(List<CategoryRow> categories, Map<String, Long> counts) {
        var tabs = categories.stream().collect(toMap(CategoryRow::code, CategoryRow::tab));
        return counts.entrySet().stream()
                .collect(
                        toMap(
                                count -> tabs.getOrDefault(count.getKey(), ""),
                                Map.Entry::getValue,
                                Long::sum));
    }

    private static @Nullable Instant start(@Nullable Integer year, int later) {
        return year == null
                ? null
                : LocalDate.of(year + later, 1, 1).atStartOfDay(PortalTime.ZONE).toInstant();
    }
}
