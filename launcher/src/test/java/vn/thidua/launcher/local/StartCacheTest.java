package vn.thidua.launcher.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a start uses the prepared classes, and when they are prepared. */
class StartCacheTest {

    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC");

    @TempDir private Path folder;

    private StartCache cache;
    private Path jar;

    @BeforeEach
    void application() throws IOException {
        cache = new StartCache(folder, "portal");
        jar = Files.writeString(folder.resolve("portal-app.jar"), "classes");
    }

    @Test
    void the_first_start_has_none_and_prepares_one() throws IOException {
        assertThat(cache.option(key())).isEmpty();
        assertThat(cache.isMissing(key())).isTrue();
    }

    @Test
    void the_next_start_uses_it() throws IOException {
        trainedWell();

        assertThat(cache.isMissing(key())).isFalse();
        assertThat(cache.option(key()))
                .containsExactly("-XX:AOTCache=" + folder.resolve("portal.aot"));
    }

    @Test
    void a_half_written_one_is_not_used() throws IOException {
        Files.writeString(cache.draft(), "half");

        assertThat(cache.option(key())).isEmpty();
        assertThat(cache.isMissing(key())).isTrue();
    }

    @Test
    void what_failed_once_is_not_tried_at_every_start() throws IOException {
        Files.writeString(cache.draft(), "half");
        cache.keep(key(), false);

        assertThat(cache.isMissing(key())).isFalse();
        assertThat(cache.option(key())).isEmpty();
        assertThat(cache.draft()).doesNotExist();
    }

    @Test
    void a_jar_that_was_built_again_needs_another_one() throws IOException {
        trainedWell();
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-11-04T02:00:00Z")));

        assertThat(cache.option(key())).isEmpty();
        assertThat(cache.isMissing(key())).isTrue();
    }

    @Test
    void other_options_of_java_need_another_one() throws IOException {
        trainedWell();
        var key = CacheKey.of(List.of("-XX:+UseG1GC"), List.of(jar));

        assertThat(cache.option(key)).isEmpty();
        assertThat(cache.isMissing(key)).isTrue();
    }

    private void trainedWell() throws IOException {
        Files.writeString(cache.draft(), "prepared");
        cache.keep(key(), true);
    }

    private String key() throws IOException {
        return CacheKey.of(OPTIONS, List.of(jar));
    }
}
