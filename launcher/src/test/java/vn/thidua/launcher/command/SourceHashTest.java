package vn.thidua.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceHashTest {

    @TempDir private Path home;

    @BeforeEach
    void checkout() throws IOException {
        write("pom.xml", "<project/>");
        write("news/src/main/java/News.java", "class News {}");
    }

    @Test
    void a_changed_source_changes_the_hash_and_the_old_text_brings_it_back() throws IOException {
        var before = SourceHash.of(home);

        write("news/src/main/java/News.java", "class News { }");
        assertThat(SourceHash.of(home)).isNotEqualTo(before);

        write("news/src/main/java/News.java", "class News {}");
        assertThat(SourceHash.of(home)).isEqualTo(before);
    }

    @Test
    void a_renamed_source_changes_the_hash() throws IOException {
        var before = SourceHash.of(home);

        Files.move(
                home.resolve("news/src/main/java/News.java"),
                home.resolve("news/src/main/java/Story.java"));

        assertThat(SourceHash.of(home)).isNotEqualTo(before);
    }

    @Test
    void results_data_tests_and_readme_cause_no_build() throws IOException {
        var before = SourceHash.of(home);

        write("news/target/classes/News.class", "x");
        write(".portal/mariadb/data/ibdata1", "x");
        write("news/src/test/java/NewsTest.java", "x");
        write("README.md", "x");

        assertThat(SourceHash.of(home)).isEqualTo(before);
    }

    private void write(String name, String text) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
