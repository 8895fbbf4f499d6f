package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the index before the engine opens it, whole and broken. */
class IndexFolderTest {

    private static final String NOTE = "sum of an earlier portal";

    @TempDir Path folder;

    @Test
    void a_whole_index_stays_where_it_is() throws IOException {
        writeIndex();

        assertThat(remembered()).isEqualTo(NOTE);

        assertThat(aside()).doesNotExist();
        assertThat(folder.resolve("items")).isNotEmptyDirectory();
    }

    @Test
    void a_file_with_one_wrong_byte_is_noticed_and_the_index_set_aside() throws IOException {
        writeIndex();
        var file = file(".cfs");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThat(remembered()).isEmpty();

        assertThat(aside()).isNotEmptyDirectory();
        assertThat(folder.resolve("items")).doesNotExist();
    }

    @Test
    void a_list_of_files_that_is_cut_off_is_noticed() throws IOException {
        writeIndex();
        Files.write(file("segments_"), new byte[] {1, 2, 3});

        assertThat(remembered()).isEmpty();
        assertThat(aside()).isNotEmptyDirectory();
    }

    @Test
    void a_missing_file_is_noticed() throws IOException {
        writeIndex();
        Files.delete(file(".cfs"));

        assertThat(remembered()).isEmpty();
        assertThat(aside()).isNotEmptyDirectory();
    }

    @Test
    void a_file_in_the_place_of_the_index_is_set_aside() throws IOException {
        Files.writeString(folder.resolve("items"), "not an index");

        assertThat(remembered()).isEmpty();
        assertThat(aside()).isRegularFile();
    }

    @Test
    void what_was_set_aside_goes_when_the_new_index_is_complete() throws IOException {
        Files.writeString(folder.resolve("items"), "not an index");
        var place = new IndexFolder("folder", folder);

        place.remember(NOTE);
        place.destroy();

        assertThat(aside()).doesNotExist();
    }

    @Test
    void a_second_process_is_refused_with_a_line_that_says_what_to_do() throws Exception {
        var owner = new IndexFolder("folder", folder);
        var output = folder.resolve("output.txt");
        var other =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx128m",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        OtherPortal.class.getName(),
                                        folder.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();

        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        owner.destroy();

        assertThat(other.exitValue()).isEqualTo(1);
        var words = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(words.substring(words.indexOf("APPLICATION FAILED TO START")))
                .contains("PORTAL_INDEX_FOLDER", folder.toString(), "Another running portal uses")
                .doesNotContain("\tat ");
    }

    private String remembered() throws IOException {
        var place = new IndexFolder("folder", folder);
        try {
            return place.remembered();
        } finally {
            place.destroy();
        }
    }

    private Path aside() {
        return folder.resolve("items.broken");
    }

    private void writeIndex() throws IOException {
        Files.writeString(folder.resolve("fingerprint.txt"), NOTE);
        try (var directory = FSDirectory.open(folder.resolve("items"));
                var writer =
                        new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            var document = new Document();
            document.add(new TextField("title", "x".repeat(2000), Field.Store.YES));
            writer.addDocument(document);
        }
    }

    private Path file(String part) throws IOException {
        try (var files = Files.list(folder.resolve("items"))) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
