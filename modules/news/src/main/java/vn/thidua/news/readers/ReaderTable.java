package vn.thidua.news.readers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.core.time.PortalTime;
import vn.thidua.news.Audience;
import vn.thidua.news.Publisher;

/**
 * The table of readers. Written with single statements, because several windows may come at once.
 */
@Repository
class ReaderTable {

    private final JdbcClient database;

    ReaderTable(JdbcClient database) {
        this.database = database;
    }

    /** The article, as far as one of the tokens opens it. */
    Optional<ReadArticle> readable(long id, Collection<String> tokens) {
        return database.sql(
                        """
                        select a.id, a.title, a.unit_id, a.author_id, a.audience, c.publisher,
                            a.state = 'PUBLISHED' as is_published, a.must_read
                        from news_article a join news_category c on c.code = a.category_code
                        where a.id = :id
                        and exists (select 1 from item_grant g where g.item_type = 'news.article'
                            and g.item_id = a.id and g.token in (:tokens))
                        """)
                .param("id", id)
                .param("tokens", tokens)
                .query((row, _) -> article(row))
                .optional();
    }

    /** Writes down a first reading; a later one changes nothing. */
    void read(long article, long person, long unit, Instant at) {
        database.sql(
                        """
                        insert ignore into news_reader (article_id, person_id, unit_id, read_at)
                        values (:article, :person, :unit, :at)
                        """)
                .param("article", article)
                .param("person", person)
                .param("unit", unit)
                .param("at", PortalTime.stored(at))
                .update();
    }

    /** Writes down a confirmation, or takes it back with nothing as its time. */
    void confirm(long article, long person, @Nullable Instant at) {
        database.sql(
                        """
                        update news_reader set confirmed_at = :at
                        where article_id = :article and person_id = :person
                        """)
                .param("article", article)
                .param("person", person)
                .param("at", at == null ? null : PortalTime.stored(at))
                .update();
    }

    /** Readers with their names, not yet forgotten. */
    List<ReaderRow> of(long article) {
        return database.sql(
                        """
                        select person_id, unit_id, read_at, confirmed_at from news_reader
                        where article_id = :article order by read_at
                        """)
                .param("article", article)
                .query((row, _) -> reader(row))
                .list();
    }

    /** Numbers of forgotten readers by unit. */
    List<UnitReaders> past(long article) {
        return database.sql(
                        """
                        select unit_id, readers, confirmed from news_reader_past
                        where article_id = :article
                        """)
                .param("article", article)
                .query((row, _) ->
                        new UnitReaders(
                                row.getLong("unit_id"),
                                row.getInt("readers"),
                                row.getInt("confirmed")))
                .list();
    }

    /** Articles published since then that the person may read, must confirm and has not. */
    List<OwedReading> owed(long person, List<String> tokens, Instant since) {
        return database.sql(
                        """
                        select a.id, a.title, a.slug, a.unit_id, a.published_at from news_article a
                        where a.state = 'PUBLISHED' and a.must_read and a.published_at >= :since
                        and (a.author_id is null or a.author_id <> :person)
                        and exists (select 1 from item_grant g where g.item_type = 'news.article'
                            and g.item_id = a.id and g.token in (:tokens))
                        and not exists (select 1 from news_reader r where r.article_id = a.id
                            and r.person_id = :person and r.confirmed_at is not null)
                        order by a.published_at
                        """)
                .param("person", person)
                .param("tokens", tokens)
                .param("since", PortalTime.stored(since))
                .query((row, _) -> owed(row))
                .list();
    }

    /** Turns readers from before that time into numbers. */
    void forget(Instant before) {
        database.sql(
                        """
                        insert into news_reader_past (article_id, unit_id, readers, confirmed)
                        select article_id, unit_id, count(*), count(confirmed_at) from news_reader
                        where read_at < :before group by article_id, unit_id
                        on duplicate key update readers = readers + values(readers),
                            confirmed = confirmed + values(confirmed)
                        """)
                .param("before", PortalTime.stored(before))
                .update();
        database.sql("delete from news_reader where read_at < :before")
                .param("before", PortalTime.stored(before))
                .update();
    }

    private static ReadArticle article(ResultSet row) throws SQLException {
        return new ReadArticle(
                row.getLong("id"),
                row.getString("title"),
                row.getLong("unit_id"),
                row.getObject("author_id", Long.class),
                Audience.valueOf(row.getString("audience")),
                Publisher.valueOf(row.getString("publisher")),
                row.getBoolean("is_published"),
                row.getBoolean("must_read"));
    }

    private static ReaderRow reader(ResultSet row) throws SQLException {
        return new ReaderRow(
                row.getLong("person_id"),
                row.getLong("unit_id"),
                Objects.requireNonNull(PortalTime.read(row, "read_at")),
                PortalTime.read(row, "confirmed_at"));
    }

    private static OwedReading owed(ResultSet row) throws SQLException {
        return new OwedReading(
                row.getLong("id"),
                row.getString("title"),
                row.getString("slug"),
                row.getLong("unit_id"),
                Objects.requireNonNull(PortalTime.read(row, "published_at")));
    }
}
