package vn.thidua.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever follows the page word by word has written the sample. */
class WritingAModuleTest {

    private static final Path HOME = Path.of(System.getProperty("thidua.home"));
    private static final Path SAMPLE = HOME.resolve("portal-app/src/test/plugin-sample");
    private static final Pattern FILE =
            Pattern.compile("File `([^`]+)`:\\n\\n```\\w+\\n(.*?)```\\n", Pattern.DOTALL);

    @Test
    void the_page_holds_every_file_of_the_sample_as_it_is() throws IOException {
        assertThat(onThePage()).isEqualTo(inTheSample());
    }

    @Test
    void nine_files_make_a_module() throws IOException {
        assertThat(inTheSample()).hasSizeLessThanOrEqualTo(9);
    }

    private static Map<String, String> onThePage() throws IOException {
        var page = Files.readString(HOME.resolve("docs/writing-a-module.md"));
        var files = new TreeMap<String, String>();
        FILE.matcher(page).results().forEach(found -> files.put(found.group(1), found.group(2)));
        return files;
    }

    private static Map<String, String> inTheSample() throws IOException {
        var files = new TreeMap<String, String>();
        try (var walk = Files.walk(SAMPLE)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                var name = SAMPLE.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("target/")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }
}
