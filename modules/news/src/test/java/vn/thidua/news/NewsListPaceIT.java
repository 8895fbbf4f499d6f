package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.testkit.Statements;

/**
 * How long the list of news takes at the server with 20,000 articles, measured by {@code ./portal
 * bench}. The figures go to {@code target/figures/news-list.txt}; the limit only catches what
 * anybody would feel.
 */
@Tag("pace")
class NewsListPaceIT extends NewsIT {

    private static final int WARMING = 10;
    private static final int CALLS = 60;

    /** Milliseconds; the aim is 100 on a machine that does nothing else. */
    private static final double SLOWEST = 1_000;

    @Autowired private Statements counter;

    @AfterEach
    void removeTheMany() {
        database.sql(
                        """
                        delete g from item_grant g join news_article a on a.id = g.item_id
                        where g.item_type = 'news.article' and a.slug like 'nhieu-%'
                        """)
                .update();
        database.sql("delete from news_article where slug like 'nhieu-%'").update();
    }

    @Test
    void twenty_thousand_articles_are_listed_in_four_statements_and_at_once() throws IOException {
        addTheMany();
        var all = new NewsQuery(null, Set.of(), null, 0);
        var narrow = new NewsQuery("tin-don-vi", Set.of(), 2025, 0);

        var figures = List.of(line("all", all), line("filtered", narrow));

        write(figures.stream().map(Line::words).toList());
        assertThat(figures).allSatisfy(line -> assertThat(line.slow()).isLessThan(SLOWEST));
        assertThat(statements(all)).isEqualTo(4);
    }

    private int statements(NewsQuery query) {
        var viewer = longPham();
        allQuiet();
        return counter.during(() ->
                        assertThat(lists.page(viewer, query).total())
                                .isGreaterThanOrEqualTo(20_000))
                .onThisThread()
                .withSwitchesKnown()
                .count();
    }

    /** Over three years and all units, readable for the bloc like an article that is there. */
    private void addTheMany() {
        var article = published(Written.text("Bài mẫu của nhiều bài"));
        database.sql(
                        """
                        insert into news_article (version, slug, unit_id, author_id, state, title,
                            summary, category_code, body, plain_text, place, audience, photo_count,
                            saved_at, submitted_at, published_at)
                        select 0, concat('nhieu-', s.seq),
                            (select u.unit_id from (select unit_id, row_number() over (order by
                                unit_id) - 1 as n, count(*) over () as c from (select distinct
                                unit_id from news_article) d) u where u.n = s.seq % u.c),
                            a.author_id, 'PUBLISHED', concat(a.title, ' ', s.seq), a.summary,
                            if(s.seq % 3 = 0, 'thong-bao', 'tin-don-vi'), a.body, a.plain_text,
                            a.place, 'BLOC', 0, a.saved_at, a.submitted_at,
                            a.published_at - interval s.seq * 75 minute
                        from seq_1_to_20000 s join news_article a on a.id = :sample
                        """)
                .param("sample", article.id())
                .update();
        database.sql(
                        """
                        insert into item_grant (item_type, item_id, token)
                        select g.item_type, a.id, g.token from news_article a
                        join item_grant g on g.item_type = 'news.article' and g.item_id = :sample
                        where a.slug like 'nhieu-%'
                        """)
                .param("sample", article.id())
                .update();
        database.sql("analyze table news_article, item_grant").query().listOfRows();
    }

    private Line line(String name, NewsQuery query) {
        var viewer = longPham();
        var millis = new ArrayList<Double>();
        for (int call = 0; call < WARMING + CALLS; call++) {
            var began = System.nanoTime();
            assertThat(lists.page(viewer, query).rows()).hasSize(NewsQuery.PAGE_SIZE);
            if (call >= WARMING) {
                millis.add((System.nanoTime() - began) / (double) TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
        millis.sort(null);
        return new Line(name, millis.get(CALLS / 2), millis.get(CALLS * 95 / 100));
    }

    private static void write(List<String> lines) throws IOException {
        var file = Path.of("target", "figures", "news-list.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    /**
     * Half of the calls took at most {@code usual} milliseconds, 95 of 100 at most {@code slow}.
     */
    private record Line(String name, double usual, double slow) {

        String words() {
            return "%s: median %.1f ms, p95 %.1f ms".formatted(name, usual, slow);
        }
    }
}
