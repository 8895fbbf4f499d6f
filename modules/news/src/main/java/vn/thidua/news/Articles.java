package vn.thidua.news;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
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
    @Query(
            value =
                    """
                    select a.* from news_article a where a.slug = :slug
                    and exists (select 1 from item_grant g where g.item_type = 'news.article'
                        and g.item_id = a.id and g.token in (:tokens))
                    """,
            nativeQuery = true)
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

    @Query("select a from Article a where a.id in :ids and a.state = :state")
    List<Article> in(Collection<Long> ids, ArticleState state);

    @Query("select a.id from Article a where a.state = :state order by a.id")
    Stream<Long> idsIn(ArticleState state);

    @Query("select distinct year(a.publishedAt) from Article a where a.publishedAt is not null")
    List<Integer> years();
}
