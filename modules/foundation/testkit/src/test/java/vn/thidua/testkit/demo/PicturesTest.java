package vn.thidua.testkit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

    private static final Path PLACE = Path.of("ab", "ab".repeat(32));

    @TempDir private Path folder;

    @Test
    void sizes_are_handed_on_and_nothing_else_is() throws IOException {
        var made = pictures("made");
        write(made, "content", "the photo");
        write(made, "small-1.jpg", "small");
        write(made, "unfinished-7.jpg", "half");
        Files.createDirectories(made.folder().resolve("arriving"));
        var other = pictures("other");

        made.copyTo(other, made.places());

        assertThat(made.places()).containsExactly(PLACE);
        assertThat(other.folder().resolve(PLACE).resolve("small-1.jpg")).hasContent("small");
        assertThat(other.folder().resolve(PLACE)).isDirectoryNotContaining("glob:**/{un,co}*");
    }

    @Test
    void what_is_there_already_stays() throws IOException {
        var made = pictures("made");
        write(made, "small-1.jpg", "new");
        var other = pictures("other");
        write(other, "small-1.jpg", "old");

        made.copyTo(other, made.places());

        assertThat(other.folder().resolve(PLACE).resolve("small-1.jpg")).hasContent("old");
    }

    @Test
    void nothing_prepared_and_nothing_left_are_no_trouble() throws IOException {
        var made = pictures("made");
        write(made, "small-1.jpg", "small");
        var gone = made.places();
        Files.delete(made.folder().resolve(PLACE).resolve("small-1.jpg"));
        Files.delete(made.folder().resolve(PLACE));

        made.copyTo(pictures("other"), gone);

        assertThat(pictures("other").places()).isEmpty();
    }

    private Pictures pictures(String name) {
        return new Pictures(folder.resolve(name));
    }

    private static void write(Pictures pictures, String name, String text) throws IOException {
        var place = Files.createDirectories(pictures.folder().resolve(PLACE));
        Files.writeString(place.resolve(name), text);
    }
}
