package vn.thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {

    @TempDir private Path folder;

    @Test
    void english_readers_get_english() throws IOException {
        assertThat(real().get(Locale.ENGLISH, "core.not-allowed"))
                .isEqualTo("You are not allowed to do this.");
    }

    @Test
    void every_other_language_gets_vietnamese() throws IOException {
        assertThat(real().get(Locale.FRENCH, "core.not-allowed"))
                .isEqualTo("Anh, chị không có quyền làm việc này.");
    }

    @Test
    void a_text_without_english_falls_back_to_vietnamese() throws IOException {
        var texts = with("extra.properties", "extra.hello=Chào {0}");

        assertThat(texts.get(Locale.ENGLISH, "extra.hello", "chị Mai")).isEqualTo("Chào chị Mai");
        assertThat(texts.keys()).contains("extra.hello", "core.not-allowed");
        assertThat(texts.englishKeys()).doesNotContain("extra.hello");
    }

    @Test
    void a_missing_text_is_seen() throws IOException {
        assertThat(real().get(Texts.VIETNAMESE, "core.no-such-text"))
                .isEqualTo("!core.no-such-text!");
    }

    @Test
    void a_key_in_two_bundles_is_refused_and_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> with("extra.properties", "core.not-allowed=Không được"))
                .withMessageContaining("'core.not-allowed'");
    }

    private static Texts real() throws IOException {
        return new Texts();
    }

    /** The texts of a portal with one more module. */
    private Texts with(String bundle, String line) throws IOException {
        Files.createDirectories(folder.resolve("i18n"));
        Files.writeString(folder.resolve("i18n").resolve(bundle), line);
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, usual)) {
            thread.setContextClassLoader(loader);
            return new Texts();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }
}
