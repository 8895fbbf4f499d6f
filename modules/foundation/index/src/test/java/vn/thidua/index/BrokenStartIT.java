package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.index.Notes.Note;

/** A portal that finds garbage where its index was. */
@DisabledIfEnvironmentVariable(
        named = "PORTAL_INDEX_BACKEND",
        matches = "opensearch",
        disabledReason = "is about files in Lucene's folder")
class BrokenStartIT extends IndexIT {

    @TempDir static Path folder;

    @Autowired IndexPlace place;
    @Autowired Fingerprint fingerprint;

    @DynamicPropertySource
    static void onGarbage(DynamicPropertyRegistry properties) {
        properties.add("portal.index.directory", () -> "folder");
        properties.add("portal.index.folder", () -> garbage().toString());
    }

    @Test
    void it_starts_all_the_same_and_writes_its_index_anew() {
        await().atMost(Duration.ofSeconds(20)).until(() -> place.holds(fingerprint.now()));

        notes.write(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        allQuiet();

        assertThat(ids("rac")).containsExactly(1L);
        assertThat(folder.resolve("items.broken")).doesNotExist();
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
