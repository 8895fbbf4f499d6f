package vn.thidua.news;

import java.util.List;
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

    private static final int AT_ONCE = 100;

    private final JdbcClient database;

    BodyRenewal(JdbcClient database) {
        this.database = database;
    }

    @Scheduled(cron = "0 50 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void renew() {
        while (outdated().stream().mapToInt(this::renew).sum() > 0) {
            // The next ones.
        }
    }

    private List<Stored> outdated() {
        return database.sql(
                        """
                        select id, version, body from news_article where body_rules <> :rules
                        order by id limit :limit
                        """)
                .param("rules", CleanBody.RULES)
                .param("limit", AT_ONCE)
                .query((row, _) ->
                        new Stored(row.getLong("id"), row.getInt("version"), row.getString("body")))
                .list();
    }

    private int renew(Stored article) {
        var clean = CleanBody.of(article.body());
        return database.sql(
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
