package vn.thidua.files.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.thidua.files.store.FilesSettings;

/** The program that reads, as the portal starts it. */
class ReaderTest {

    private static final String LINE = "Chợ phiên xã Tân Hòa ủ rác hữu cơ";
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    @TempDir private static Path files;

    private static ReaderProgram program;
    private static Path good;

    @BeforeAll
    static void copyTheProgram() throws IOException {
        program =
                new ReaderProgram(
                        new FilesSettings(
                                files,
                                DataSize.ofMegabytes(1),
                                1,
                                DataSize.ofMegabytes(1),
                                ENOUGH,
                                DataSize.ofMegabytes(1)));
        good = Files.write(files.resolve("good"), Papers.word(LINE));
    }

    @Test
    void one_reader_reads_many_files() throws IOException {
        var empty = Files.write(files.resolve("empty"), new byte[0]);
        try (var reader = Reader.start(program, settings(ENOUGH))) {
            assertThat(reader.read(good, Papers.WORD)).isEqualTo(Reading.of(LINE));
            assertThat(reader.read(empty, Papers.WORD)).isEqualTo(Reading.of(""));
            assertThat(reader.read(good, "application/pdf")).isEqualTo(Reading.of(""));
            assertThat(reader.read(good, Papers.WORD)).isEqualTo(Reading.of(LINE));
        }
    }

    @Test
    void two_megabytes_of_text_are_cut() throws IOException {
        var text = "Tân Hòa ".repeat(250_000);
        var large = Files.write(files.resolve("large"), Papers.word(text));
        try (var reader = Reader.start(program, settings(ENOUGH))) {
            assertThat(reader.read(large, Papers.WORD).text())
                    .isEqualTo(text.substring(0, 100_000));
        }
    }

    @Test
    void a_file_that_needs_more_memory_ends_its_reader_and_nothing_else() throws IOException {
        var bomb = Files.write(files.resolve("bomb"), Papers.heapBomb());
        assertThat(Files.size(bomb)).isLessThan(1_000_000);
        try (var reader = Reader.start(program, settings(ENOUGH))) {
            assertThat(reader.read(bomb, Papers.WORD)).isEqualTo(Reading.ENDED);
            assertThat(reader.isAlive()).isFalse();
            assertThat(reader.read(good, Papers.WORD)).isEqualTo(Reading.ENDED);
        }
        try (var next = Reader.start(program, settings(ENOUGH))) {
            assertThat(next.read(good, Papers.WORD)).isEqualTo(Reading.of(LINE));
        }
    }

    @Test
    void a_file_that_takes_too_long_ends_its_reader() throws IOException {
        var slow = Files.write(files.resolve("slow"), Papers.slow());
        var limit = Duration.ofSeconds(3);
        try (var reader = Reader.start(program, settings(limit))) {
            long begun = System.nanoTime();
            assertThat(reader.read(slow, Papers.WORD)).isEqualTo(Reading.ENDED);
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isBetween(limit, limit.plusSeconds(5));
            assertThat(reader.isAlive()).isFalse();
        }
    }

    @Test
    void a_reader_that_is_killed_says_so_and_the_next_one_reads() throws IOException {
        var slow = Files.write(files.resolve("slow"), Papers.slow());
        try (var reader = Reader.start(program, settings(ENOUGH))) {
            var killer = CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);
            var killed = CompletableFuture.supplyAsync(reader.handle()::destroyForcibly, killer);
            assertThat(reader.read(slow, Papers.WORD)).isEqualTo(Reading.ENDED);
            assertThat(killed.join()).isTrue();
        }
        try (var next = Reader.start(program, settings(ENOUGH))) {
            assertThat(next.read(good, Papers.WORD)).isEqualTo(Reading.of(LINE));
        }
    }

    @Test
    void a_program_that_cannot_start_is_no_files_fault() {
        var tooSmall = new TextSettings(true, DataSize.ofKilobytes(1), ENOUGH, 100);

        assertThatIOException().isThrownBy(() -> Reader.start(program, tooSmall));
    }

    @Test
    void a_copy_that_was_cut_off_is_made_anew_and_a_whole_one_is_used() throws IOException {
        var whole = program.folder();
        assertThat(whole.resolve("lib")).isNotEmptyDirectory();
        var marked = Files.createFile(whole.resolve("marked"));
        assertThat(program.folder()).isEqualTo(whole);
        assertThat(marked).exists();

        Files.createDirectory(whole.resolveSibling("copy-cut-off"));
        Files.move(whole, whole.resolveSibling("of-another-version"));

        assertThat(program.folder()).isEqualTo(whole);
        assertThat(marked).doesNotExist();
        assertThat(whole.resolveSibling("copy-cut-off")).doesNotExist();
        assertThat(whole.resolveSibling("of-another-version")).doesNotExist();
    }

    @Test
    void the_portals_environment_with_its_passwords_stays_with_the_portal() {
        var process = new ReaderCommand(files, files, settings(ENOUGH)).process();

        assertThat(System.getenv()).containsKey("PATH");
        assertThat(process.environment().keySet())
                .isSubsetOf("SystemRoot", "LANG", "LC_ALL", "LC_CTYPE");
        assertThat(process.command()).contains("-Xmx" + DataSize.ofMegabytes(64).toBytes());
    }

    private static TextSettings settings(Duration limit) {
        return new TextSettings(true, DataSize.ofMegabytes(64), limit, 100_000);
    }
}
