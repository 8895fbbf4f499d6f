package vn.thidua.news;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.time.PortalTime;

/**
 * Rows of articles that a viewer may read. In SQL and not in the language of the entities: a query
 * with a list of tokens is translated anew at each call there, six times for one page.
 */
@Repository
class ArticleLists {

    /** Columns of {@link ArticleRow}, never the body. */
    private static final String ROWS =
            """
            select a.id, a.slug, a.title, a.summary, a.category_code, a.unit_id, a.author_id, a.state,
                a.photo_count, a.saved_at, a.published_at
            from news_article a where
            """;

    private static final String READABLE =
            """
            exists (select 1 from item_grant g where g.item_type = 'news.article'
                and g.item_id = a.id and g.token in (:tokens))
            """;

    private static final String NEIGHBOUR =
            "select a.slug, a.title from news_article a where a.state = 'PUBLISHED' and "
                    + READABLE;

    private static final String OLDER =
            """
            and (a.published_at < :at or (a.published_at = :at and a.id < :id))
            order by a.published_at desc, a.id desc limit 1
            """;

    private static final String NEWER =
            """
            and (a.published_at > :at or (a.published_at = :at and a.id > :id))
            order by a.published_at, a.id limit 1
            """;

    private final JdbcClient database;

    ArticleLists(JdbcClient database) {
        this.database = database;
    }

    /** Published articles, the newest first, at most so many. */
    List<ArticleRow> published(Viewer viewer, ArticleFilter filter, int limit) {
        var order = " order by a.published_at desc, a.id desc limit " + limit;
        return filtered(ROWS + published(filter) + order, viewer, filter)
                .query((row, _) -> row(row))
                .list();
    }

    /** Numbers of published articles by category; one without any is missing. */
    Map<String, Long> counts(Viewer viewer, ArticleFilter filter) {
        var counts = "select a.category_code, count(*) from news_article a where ";
        return filtered(counts + published(filter) + " group by a.category_code", viewer, filter)
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What waits for a decision, the longest waiting first. */
    List<ArticleRow> submitted(Viewer viewer) {
        return database.sql(
                        ROWS
                                + "a.state = 'SUBMITTED' and "
                                + READABLE
                                + " order by a.submitted_at, a.id")
                .param("tokens", Grants.values(viewer.tokens()))
                .query((row, _) -> row(row))
                .list();
    }

    /** The published article before this one. */
    Optional<Neighbour> older(Viewer viewer, long id, Instant publishedAt) {
        return neighbour(OLDER, viewer, id, publishedAt);
    }

    /** The published article after this one. */
    Optional<Neighbour> newer(Viewer viewer, long id, Instant publishedAt) {
        return neighbour(NEWER, viewer, id, publishedAt);
    }

    private Optional<Neighbour> neighbour(String which, Viewer viewer, long id, Instant at) {
        return database.sql(NEIGHBOUR + which)
                .param("tokens", Grants.values(viewer.tokens()))
                .param("at", PortalTime.stored(at))
                .param("id", id)
                .query((row, _) -> new Neighbour(row.getString("slug"), row.getString("title")))
                .optional();
    }

    /** Only those conditions that narrow: each other one would cost every row a look. */
    private static String published(ArticleFilter filter) {
        var where = new StringBuilder("a.state = 'PUBLISHED'");
        if (filter.categories() != null) {
            where.append(" and a.category_code in (:categories)");
        }
        if (!filter.units().isEmpty()) {
            where.append(" and a.unit_id in (:units)");
        }
        if (filter.from() != null) {
            where.append(" and a.published_at >= :from");
        }
        if (filter.until() != null) {
            where.append(" and a.published_at < :until");
        }
        return where.append(" and ").append(READABLE).toString();
    }

    private StatementSpec filtered(String sql, Viewer viewer, ArticleFilter filter) {
        var statement = database.sql(sql).param("tokens", Grants.values(viewer.tokens()));
        var categories = filter.categories();
        if (categories != null) {
            // An unknown tab has no categories, and a list in SQL has at least one.
            statement.param("categories", categories.isEmpty() ? Set.of("") : categories);
        }
        if (!filter.units().isEmpty()) {
            statement.param("units", filter.units());
        }
        if (filter.from() != null) {
            statement.param("from", PortalTime.stored(filter.from()));
        }
        if (filter.until() != null) {
            statement.param("until", PortalTime.stored(filter.until()));
        }
        return statement;
    }

    private static ArticleRow row(ResultSet row) throws SQLException {
        return new ArticleRow(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("category_code"),
                row.getLong("unit_id"),
                row.getObject("author_id", Long.class),
                ArticleState.valueOf(row.getString("state")),
                row.getInt("photo_count"),
                Objects.requireNonNull(PortalTime.read(row, "saved_at")),
                PortalTime.read(row, "published_at"));
    }
}
