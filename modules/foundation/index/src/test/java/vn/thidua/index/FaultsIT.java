package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import vn.thidua.core.ItemRef;
import vn.thidua.core.UserProblem;
import vn.thidua.index.Notes.Note;
import vn.thidua.testkit.Outage;

/** Disk and database fail while the portal runs, with its own timed jobs and without a restart. */
@Import(FaultsIT.Machine.class)
@DirtiesContext
@DisabledIfEnvironmentVariable(
        named = "PORTAL_INDEX_BACKEND",
        matches = "opensearch",
        disabledReason = "breaks Lucene's folder; ClusterFaultsIT breaks the cluster")
class FaultsIT extends IndexIT {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir static Path folder;

    @Autowired SmallDisk disk;
    @Autowired Outage outage;
    @Autowired IndexPlace place;
    @Autowired TransactionTemplate transaction;

    @DynamicPropertySource
    static void onDisk(DynamicPropertyRegistry properties) {
        properties.add("portal.index.directory", () -> "folder");
        properties.add("portal.index.folder", () -> folder.toString());
        // The same looks as in a portal of people, at a pace for tests.
        properties.add("portal.index.watch-every", () -> "500ms");
        properties.add("portal.index.watch-after", () -> "1s");
        properties.add("portal.events.look-every", () -> "500ms");
        properties.add("portal.events.look-after", () -> "1s");
    }

    @BeforeEach
    void writeTwo() {
        notes.write(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        notes.write(2, Note.of("Gom pin", "Ở thôn."), BLOC);
        allQuiet();
        assertThat(place.isGone()).isFalse();
    }

    @Test
    void on_a_full_disk_people_go_on_searching_and_all_is_found_when_there_is_space() {
        disk.full(true);
        notes.write(3, Note.of("Gom giấy", "Ở thôn."), BLOC);
        await().atMost(MINUTE).until(() -> failed() == 1);
        assertThat(ids("gom")).containsExactlyInAnyOrder(1L, 2L);

        disk.full(false);
        aMinutePasses();

        await().atMost(MINUTE).until(() -> ids("gom").size() == 3);
    }

    @Test
    void a_deleted_index_is_written_anew_without_a_restart() {
        // Again when the engine has just put a file there.
        await().ignoreExceptions()
                .until(() -> FileSystemUtils.deleteRecursively(folder.resolve("items")));

        await().atMost(MINUTE).until(this::isWhole);

        assertThat(folder.resolve("items")).isNotEmptyDirectory();
        assertThat(ids("gom")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void an_index_that_cannot_be_written_refuses_with_a_sentence_and_recovers() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("items"));
        Files.writeString(folder.resolve("items"), "in the way");
        notes.write(3, Note.of("Gom giấy", "Ở thôn."), BLOC);
        await().atMost(MINUTE).until(() -> failed() == 1);
        assertThat(catchThrowable(() -> ids("gom")))
                .asInstanceOf(type(UserProblem.class))
                .extracting(UserProblem::textKey)
                .isEqualTo("index.problem.away");

        Files.delete(folder.resolve("items"));
        aMinutePasses();

        await().atMost(MINUTE).until(() -> isWhole() && ids("gom").size() == 3);
    }

    @Test
    void the_database_goes_away_between_saving_and_indexing() {
        transaction.executeWithoutResult(_ -> {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            outage.away(true);
                        }
                    });
            notes.write(3, Note.of("Gom giấy", "Ở thôn."), BLOC);
        });
        assertThatExceptionOfType(TransactionException.class).isThrownBy(() -> ids("gom"));

        outage.away(false);

        assertThat(ids("gom")).containsExactlyInAnyOrder(1L, 2L);
        aMinutePasses();
        await().atMost(MINUTE).until(() -> ids("gom").size() == 3);
    }

    /** For what is to be done again, which waits 15 to 40 s by the portal's clock. */
    private void aMinutePasses() {
        database.sql(
                        """
                        update EVENT_PUBLICATION
                        set PUBLICATION_DATE = PUBLICATION_DATE - interval 1 minute,
                            LAST_RESUBMISSION_DATE = LAST_RESUBMISSION_DATE - interval 1 minute
                        """)
                .update();
    }

    private boolean isWhole() {
        return Files.isDirectory(folder.resolve("items"))
                && !place.remembered().isEmpty()
                && documents()
                        .containsAll(
                                List.of(new ItemRef(Notes.TYPE, 1), new ItemRef(Notes.TYPE, 2)));
    }

    private long failed() {
        return database.sql("select count(*) from EVENT_PUBLICATION where STATUS = 'FAILED'")
                .query(Long.class)
                .single();
    }

    /** The portal's timed jobs, and a disk that can be full. */
    @TestConfiguration
    @EnableScheduling
    static class Machine {

        @Bean
        SmallDisk smallDisk() {
            return new SmallDisk(folder);
        }

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        HibernatePropertiesCustomizer onSmallDisk(SmallDisk disk) {
            return settings ->
                    settings.put(
                            "hibernate.search.backend.directory.type",
                            BeanReference.ofInstance(disk));
        }
    }
}
