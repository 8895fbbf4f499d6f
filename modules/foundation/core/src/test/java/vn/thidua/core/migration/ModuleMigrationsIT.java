package vn.thidua.core.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.testkit.PortalIT;

/** Databases of earlier portals go on; a module that is new to a filled schema is let in. */
class ModuleMigrationsIT extends PortalIT {

    private static final String HISTORY = "flyway_schema_history_core";

    /** Names, numbers and sums of the files as they stood in the table. */
    private static final String OLD =
            """
            insert into flyway_schema_history_core values
              (1, '001', 'item grants', 'SQL', 'V001__item_grants.sql',
                801562089, 'portal', '2026-11-24 08:00:00', 12, 1),
              (2, '002', 'audit', 'SQL', 'V002__audit.sql',
                -285140311, 'portal', '2026-11-24 08:00:00', 4, 1),
              (3, '003', 'event publications', 'SQL', 'V003__event_publications.sql',
                1851144473, 'portal', '2026-11-24 08:00:00', 13, 1),
              (4, '004', 'drafts', 'SQL', 'V004__drafts.sql',
                -541826343, 'portal', '2026-11-24 08:00:00', 10, 1),
              (5, '005', 'draft seals', 'SQL', 'V005__draft_seals.sql',
                -1724906106, 'portal', '2026-11-24 08:00:00', 19, 1),
              (6, '006', 'module switches', 'SQL', 'V006__module_switches.sql',
                1752943333, 'portal', '2026-11-24 08:00:00', 11, 1)
            """;

    @Autowired private Flyway flyway;
    @Autowired private ModuleMigrations migrations;
    @Autowired private JdbcClient database;
    @TempDir private Path folder;

    @AfterEach
    void dropPapers() {
        database.sql("drop table if exists papers_paper").update();
        database.sql("drop table if exists flyway_schema_history_papers").update();
    }

    @Test
    void every_module_has_a_history_of_its_own() {
        assertThat(scripts(HISTORY)).startsWith("V001__item_grants.sql", "V002__audit.sql");
        assertThat(database.sql("show tables like 'flyway_schema_history'").query().listOfRows())
                .isEmpty();
    }

    @Test
    void a_second_start_runs_nothing() {
        var before = rows(HISTORY);

        migrations.migrate(flyway);

        assertThat(rows(HISTORY)).isEqualTo(before);
    }

    /** Word for word what Spring Modulith wrote for core in a database of version 0.1. */
    @Test
    void a_history_that_spring_modulith_wrote_is_gone_on_with() {
        var newer = rows(HISTORY);
        writeOldHistory();
        var old = rows(HISTORY);
        assertThat(old).hasSameSizeAs(newer);

        migrations.migrate(flyway);

        assertThat(rows(HISTORY)).isEqualTo(old);
    }

    @Test
    void a_module_that_comes_later_is_let_into_a_filled_schema_and_runs_once() throws IOException {
        var files = Files.createDirectories(folder.resolve("db/migration/papers"));
        Files.writeString(
                files.resolve("V001__papers.sql"),
                "create table papers_paper (id bigint primary key)");

        start(folder.toUri().toURL());
        assertThat(scripts("flyway_schema_history_papers"))
                .containsExactly("<< Flyway Baseline >>", "V001__papers.sql");
        var first = rows("flyway_schema_history_papers");

        start(folder.toUri().toURL());
        assertThat(rows("flyway_schema_history_papers")).isEqualTo(first);
    }

    /** A portal whose plug-ins are seen by a class loader of their own, as drop-in jars are. */
    private void start(URL plugin) throws IOException {
        try (var loader = new URLClassLoader(new URL[] {plugin}, getClass().getClassLoader())) {
            var tables = flyway.getConfiguration().getDataSource();
            var common = new FluentConfiguration(loader).dataSource(tables);
            new ModuleMigrations(new DefaultResourceLoader(loader)).migrate(common.load());
        }
    }

    private void writeOldHistory() {
        database.sql("delete from %s where installed_rank <= 6".formatted(HISTORY)).update();
        database.sql(OLD).update();
    }

    private List<Map<String, @Nullable Object>> rows(String history) {
        return database.sql("select * from %s order by installed_rank".formatted(history))
                .query()
                .listOfRows();
    }

    private List<@Nullable String> scripts(String history) {
        return database.sql("select script from %s order by installed_rank".formatted(history))
                .query(String.class)
                .list();
    }
}
