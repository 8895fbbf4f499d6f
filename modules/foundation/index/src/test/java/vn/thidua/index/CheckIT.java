package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.core.ItemRef;
import vn.thidua.index.Notes.Note;

class CheckIT extends IndexIT {

    /** Three batches of the rebuilding. */
    private static final int MANY = 600;

    @TempDir static Path folder;

    @Autowired IndexPlace place;
    @Autowired Fingerprint fingerprint;

    @DynamicPropertySource
    static void onDisk(DynamicPropertyRegistry properties) {
        properties.add("portal.index.directory", () -> "folder");
        properties.add("portal.index.folder", () -> folder.toString());
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
}
