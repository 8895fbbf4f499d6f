package vn.thidua.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/launcher");
    private static final Path SOURCES = Path.of("src/main/java/vn/thidua/launcher/command");
    private static final Pattern KEY =
            Pattern.compile(
                    "(?:say|problem|agrees|during|await|Refusal)\\(\\s*\"([a-z.-]*[a-z])\"");

    @Test
    void both_languages_have_the_same_keys_and_no_quote_that_swallows_values() throws IOException {
        var vietnamese = texts("command.properties");
        var english = texts("command_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        assertThat(vietnamese.values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(english.values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void every_sentence_that_is_said_exists() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> used.add(found.group(1)));
            }
        }

        assertThat(used).contains("start.portal", "maven.missing", "stop.done");
        assertThat(texts("command.properties").stringPropertyNames()).containsAll(used);
    }

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(name))) {
            texts.load(reader);
        }
        return texts;
    }
}
