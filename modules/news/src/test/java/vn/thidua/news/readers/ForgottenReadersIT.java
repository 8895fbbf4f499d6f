package vn.thidua.news.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.testkit.PortalIT;

@TestPropertySource(properties = "portal.demo=true")
class ForgottenReadersIT extends PortalIT {

    private static final long UNIT = 3;

    @Autowired private ForgottenReaders forgotten;
    @Autowired private ReaderTable table;
    @Autowired private JdbcClient database;
    @Autowired private Clock clock;

    private long article;

    @BeforeEach
    void an_article() {
        article =
                database.sql("select min(id) from news_article where state = 'PUBLISHED'")
                        .query(Long.class)
                        .single();
        database.sql("delete from news_reader").update();
        database.sql("delete from news_reader_past").update();
    }

    @Test
    void after_a_year_names_are_gone_and_numbers_stay() {
        var lastYear = clock.instant().minus(ForgottenReaders.KEPT).minus(Duration.ofHours(1));
        table.read(article, 1, UNIT, lastYear);
        table.confirm(article, 1, lastYear);
        table.read(article, 2, UNIT, lastYear);
        table.read(article, 4, UNIT, clock.instant());

        forgotten.forget();
        forgotten.forget();

        assertThat(table.of(article)).extracting(ReaderRow::personId).containsExactly(4L);
        assertThat(table.past(article))
                .extracting(UnitReaders::unitId, UnitReaders::readers, UnitReaders::confirmed)
                .containsExactly(tuple(UNIT, 2, 1));
    }

    @Test
    void later_years_are_added_up() {
        Instant longAgo = clock.instant().minus(ForgottenReaders.KEPT.multipliedBy(2));
        table.read(article, 1, UNIT, longAgo);
        forgotten.forget();
        table.read(article, 2, UNIT, longAgo);
        forgotten.forget();

        assertThat(table.past(article)).extracting(UnitReaders::readers).containsExactly(2);
    }
}
