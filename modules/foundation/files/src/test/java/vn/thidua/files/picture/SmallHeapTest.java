package vn.thidua.files.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallHeapTest {

    @TempDir private Path folder;

    /** The second has 56 million pixels: whole it would take 168 MB. */
    @ParameterizedTest
    @CsvSource({"4000, 3000", "8000, 7000"})
    void a_large_photo_is_worked_on_in_a_heap_of_96_mb(int width, int height) throws Exception {
        var photo = Files.write(folder.resolve("photo"), Pictures.jpeg(width, height));
        var child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx96m",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                OnePhoto.class.getName(),
                                photo.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(child.getInputStream().readAllBytes(), UTF_8);

        assertThat(child.waitFor()).as(said).isZero();
        assertThat(folder.resolve("1920.jpg")).isNotEmptyFile();
        assertThat(folder.resolve("400.jpg")).isNotEmptyFile();
    }

    /** Makes the sizes of one photo in a virtual machine of its own. */
    static final class OnePhoto {

        private OnePhoto() {}

        public static void main(String[] photo) {
            var file = Path.of(photo[0]);
            var wanted = new TreeMap<Integer, Path>();
            for (int edge : new int[] {400, 960, 1920}) {
                wanted.put(edge, file.resolveSibling(edge + ".jpg"));
            }
            new PictureResizer()
                    .resize(new Original(file, PictureType.JPEG, Orientation.UPRIGHT), wanted);
        }
    }
}
