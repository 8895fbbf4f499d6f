package vn.thidua.news;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Articles extends Repository<Article, Long> {

    /** Columns of {@link ArticleRow}, never the body: lists do not load articles. */
    String ROW =
            """
            select new vn.thidua.news.ArticleRow(a.id, a.slug, a.title, a.summary, a.category,
                a.unitId, a.authorId, a.state, a.photoCount, a.savedAt, a.publishedAt)
            from Article a
            """;

    /** Only what one of the viewer's tokens opens. */
    String READABLE =
            """
            exists (select 1 from ItemGrant g where g.key.type = 'news.article'
                and g.key.id = a.id and g.key.token in :tokens)
            """;

    /** Another published article that the viewer may read. */
    String NEIGHBOUR =
            "select new vn.thidua.news.Neighbour(a.slug, a.title) from Article a"
                    + " where a.state = vn.thidua.news.ArticleState.PUBLISHED and "
                    + READABLE;

    /** Filters of the news page; an empty filter lets everything through. */
    String FILTERS =
            """
            (:allUnits = true or a.unitId in :units)
            and (:from is null or a.publishedAt >= :from)
            and (:until is null or a.publishedAt < :until)
            """;

    /**
     * Takes a new article in. A stored one needs no saving: its changes are written by themselves.
     */
    Article save(Article article);

    void flush();

    void delete(Article article);

    Optional<Article> findById(long id);

    /** The article alone until the transaction ends: of two changes the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> lock(long id);

    /** The article at an address, as far as one of the tokens opens it. */
    @Query("select a from Article a where a.slug = :slug and " + READABLE)
    Optional<Article> readableAt(String slug, Collection<String> tokens);

    Optional<Article> findByCopyOf(long article);

    @Query(
            """
            select a.id from Article a where a.state = vn.thidua.news.ArticleState.APPROVED
            and (a.publishAt is null or a.publishAt <= :now) order by a.publishAt
            """)
    List<Long> due(Instant now);

    boolean existsBySlug(String slug);

    long count();

    @Query(
            ROW
                    + "where a.state = vn.thidua.news.ArticleState.PUBLISHED"
                    + " and (:allCategories = true or a.category in :categories) and "
                    + FILTERS
                    + " and "
                    + READABLE
                    + " order by a.publishedAt desc, a.id desc")
    List<ArticleRow> published(
            boolean allCategories,
            Collection<String> categories,
            boolean allUnits,
            Collection<Long> units,
            @Nullable Instant from,
            @Nullable Instant until,
            Collection<String> tokens,
            Pageable page);

    @Query(
            "select a.category as category, count(a) as articles from Article a"
                    + " where a.state = vn.thidua.news.ArticleState.PUBLISHED and "
                    + FILTERS
                    + " and "
                    + READABLE
                    + " group by a.category")
    List<CategoryCount> counts(
            boolean allUnits,
            Collection<Long> units,
            @Nullable Instant from,
            @Nullable Instant until,
            Collection<String> tokens);

    @Query(
            ROW
                    + """
                    where a.authorId = :author and a.unitId = :unit
                    and a.state <> vn.thidua.news.ArticleState.PUBLISHED
                    order by a.savedAt desc
                    """)
    List<ArticleRow> unfinishedOf(long author, long unit, Limit limit);

    /** What a person wrote for a unit, the last saved first. */
    @Query(
            """
            select new vn.thidua.news.OwnArticle(a.id, a.slug, a.title, a.state, a.savedAt,
                a.publishAt, a.publishedAt, a.returnReason, a.copyOf)
            from Article a where a.authorId = :author and a.unitId = :unit order by a.savedAt desc
            """)
    List<OwnArticle> of(long author, long unit, Limit limit);

    @Query(
            ROW
                    + "where a.state = vn.thidua.news.ArticleState.SUBMITTED and "
                    + READABLE
                    + " order by a.submittedAt, a.id")
    List<ArticleRow> submitted(Collection<String> tokens);

    @Query(
            NEIGHBOUR
                    + " and (a.publishedAt < :at or (a.publishedAt = :at and a.id < :id))"
                    + " order by a.publishedAt desc, a.id desc")
    List<Neighbour> before(Instant at, long id, Collection<String> tokens, Limit limit);

    @Query(
            NEIGHBOUR
                    + " and (a.publishedAt > :at or (a.publishedAt = :at and a.id > :id))"
                    + " order by a.publishedAt, a.id")
    List<Neighbour> after(Instant at, long id, Collection<String> tokens, Limit limit);

    @Query("select a from Article a where a.id in :ids and a.state = :state")
    List<Article> in(Collection<Long> ids, ArticleState state);

    @Query("select a.id from Article a where a.state = :state order by a.id")
    Stream<Long> idsIn(ArticleState state);

    @Query("select distinct year(a.publishedAt) from Article a where a.publishedAt is not null")
    List<Integer> years();

    /** Articles of a category. */
    interface CategoryCount {

        String getCategory();

        long getArticles();
    }
}
