package vn.thidua.news;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Cleans at night what was stored under other rules than the present ones, so that reading it costs
 * nothing again. Nobody who edits is disturbed: the version stays, and a text that was saved
 * meanwhile is clean by itself.
 */
@Component
class BodyRenewal {

    private static final Logger LOG = LoggerFactory.getLogger(BodyRenewal.class);

    private static final int AT_ONCE = 100;

    private final JdbcClient database;

    BodyRenewal(JdbcClient database) {
        this.database = database;
    }

    @Scheduled(cron = "0 50 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void renew() {
        var next = outdated(0);
        while (!next.isEmpty()) {
            next.forEach(this::tryToRenew);
            next = outdated(next.getLast().id());
        }
    }

    /** One text that cannot be cleaned leaves the others nothing to wait for. */
    private void tryToRenew(Stored article) {
        try {
            renew(article);
        } catch (RuntimeException e) {
            LOG.warn("The text of article {} could not be cleaned", article.id(), e);
        }
    }

    private List<Stored> outdated(long after) {
        return database.sql(
                        """
                        select id, version, body from news_article where body_rules <> :rules
                        and id > :after order by id limit :limit
                        """)
                .param("rules", CleanBody.RULES)
                .param("after", after)
                .param("limit", AT_ONCE)
                .query((row, _) ->
                        new Stored(row.getLong("id"), row.getInt("version"), row.getString("body")))
                .list();
    }

    private void renew(Stored article) {
        var clean = CleanBody.of(article.body());
        database.sql(
                        """
                        update news_article
                        set body = :body, plain_text = :plain, body_rules = :rules
                        where id = :id and version = :version
                        """)
                .param("body", clean.html())
                .param("plain", ArticleBody.plain(clean.html()))
                .param("rules", clean.rules())
                .param("id", article.id())
                .param("version", article.version())
                .update();
    }

    private record Stored(long id, int version, String body) {}
}
