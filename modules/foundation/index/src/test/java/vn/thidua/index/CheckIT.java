package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.core.ItemRef;
import vn.thidua.index.Notes.Note;

/** The index against the modules' items, in a portal that found garbage where its index was. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CheckIT extends IndexIT {

    /** Three batches of the rebuilding. */
    private static final int MANY = 600;

    @TempDir static Path folder;

    @Autowired IndexPlace place;
    @Autowired Fingerprint fingerprint;

    @DynamicPropertySource
    static void onDisk(DynamicPropertyRegistry properties) {
        properties.add("portal.index.directory", () -> "folder");
        properties.add("portal.index.folder", () -> garbage().toString());
    }

    /** Before the other tests, which write the index anew themselves. */
    @Test
    @Order(1)
    @DisabledIfEnvironmentVariable(
            named = "PORTAL_INDEX_BACKEND",
            matches = "opensearch",
            disabledReason = "is about files in Lucene's folder")
    void it_starts_on_garbage_all_the_same_and_writes_its_index_anew() {
        await().atMost(Duration.ofSeconds(20)).until(() -> place.holds(fingerprint.now()));

        notes.write(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        allQuiet();

        assertThat(ids("rac")).containsExactly(1L);
        assertThat(folder.resolve("items.broken")).doesNotExist();
    }

    @Test
    void a_lost_event_is_made_good() {
        notes.writeSilently(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        assertThat(ids("rac")).isEmpty();

        assertThat(check.run()).isEqualTo(1);

        assertThat(ids("rac")).containsExactly(1L);
        assertThat(check.run()).isZero();
    }

    @Test
    void what_no_module_knows_any_more_is_taken_out() {
        notes.write(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        allQuiet();
        notes.removeSilently(1);

        assertThat(check.run()).isEqualTo(1);

        assertThat(rows()).isZero();
        assertThat(documents()).isEmpty();
    }

    @Test
    void a_document_without_row_and_a_row_without_document_are_seen() {
        notes.write(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        allQuiet();
        database.sql("delete from index_entry").update();

        assertThat(check.run()).isEqualTo(1);

        assertThat(rows()).isEqualTo(1);
        assertThat(documents()).containsExactly(new ItemRef(Notes.TYPE, 1));
    }

    @Test
    void another_fingerprint_writes_everything_anew() {
        notes.write(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        notes.write(2, Note.of("Gom pin", "Ở thôn."), BLOC);
        allQuiet();
        place.remember("of an older portal");

        assertThat(check.run()).isEqualTo(2);

        assertThat(place.remembered()).isEqualTo(fingerprint.now());
        assertThat(check.run()).isZero();
        assertThat(ids("gom")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void while_everything_is_written_anew_nobody_ever_finds_less() throws InterruptedException {
        LongStream.range(0, MANY)
                .forEach(i -> notes.writeSilently(i, Note.of("Gom rác " + i, "Ở thôn."), BLOC));
        check.run();
        place.remember("of an older portal");
        var totals = new ConcurrentSkipListSet<Long>();
        var searches = new AtomicInteger();
        var rebuilding = new AtomicBoolean(true);
        var reader =
                new DelegatingSecurityContextRunnable(() -> {
                    while (rebuilding.get()) {
                        totals.add(find(MEMBER, "gom").total());
                        searches.incrementAndGet();
                    }
                });
        var readers = List.of(Thread.startVirtualThread(reader), Thread.startVirtualThread(reader));

        assertThat(check.run()).isEqualTo(MANY);

        rebuilding.set(false);
        for (var one : readers) {
            one.join();
        }
        assertThat(totals).containsExactly((long) MANY);
        assertThat(searches).hasPositiveValue();
    }

    @Test
    @DisabledIfEnvironmentVariable(
            named = "PORTAL_INDEX_BACKEND",
            matches = "opensearch",
            disabledReason = "is about Lucene's folder")
    void the_index_lies_in_its_folder() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("items", "in-use.lock");
        }
    }

    @Test
    @DisabledIfEnvironmentVariable(
            named = "PORTAL_INDEX_BACKEND",
            matches = "opensearch",
            disabledReason = "is about Lucene's folder")
    void a_second_portal_on_the_same_folder_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new IndexFolder("folder", folder))
                .withMessageContaining("Another running portal")
                .withMessageContaining("portal.index.folder");
    }

    private static Path garbage() {
        try {
            if (!Files.exists(folder.resolve("in-use.lock"))) {
                Files.createDirectories(folder.resolve("items"));
                Files.writeString(folder.resolve("items/segments_1"), "garbage");
                Files.writeString(folder.resolve("fingerprint.txt"), "of an older portal");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
