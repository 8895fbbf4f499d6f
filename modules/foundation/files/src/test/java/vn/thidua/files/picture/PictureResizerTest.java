package vn.thidua.files.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureResizerTest {

    private static final int UPRIGHT = 1;

    @TempDir private Path folder;

    private final PictureResizer resizer = new PictureResizer();

    @Test
    void all_sizes_come_from_one_reading() throws IOException {
        var original = original(Pictures.jpeg(2400, 1600), PictureType.JPEG, UPRIGHT);
        var wanted = new TreeMap<Integer, Path>();
        for (int edge : new int[] {400, 960, 1920}) {
            wanted.put(edge, folder.resolve(edge + ".jpg"));
        }
        resizer.resize(original, wanted);

        assertThat(side(wanted, 1920)).isEqualTo("1920x1280");
        assertThat(side(wanted, 960)).isEqualTo("960x640");
        assertThat(side(wanted, 400)).isEqualTo("400x267");
        assertThat(folder.toFile().list()).as("no unfinished file stays").hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 400, 267, 20, 20", "2, 400, 267, 380, 20", "3, 400, 267, 380, 240",
        "4, 400, 267, 20, 240", "5, 267, 400, 20, 20", "6, 267, 400, 240, 20",
        "7, 267, 400, 240, 380", "8, 267, 400, 20, 380"
    })
    void photos_are_turned_upright(int exif, int width, int height, int whiteX, int whiteY)
            throws IOException {
        var small = small(Pictures.jpeg(1200, 800), PictureType.JPEG, exif);

        assertThat(small.getWidth()).isEqualTo(width);
        assertThat(small.getHeight()).isEqualTo(height);
        assertThat(near(small, whiteX, whiteY)).as("the white corner").isEqualTo(Color.WHITE);
    }

    @Test
    void small_pictures_are_not_blown_up() throws IOException {
        var small = small(Pictures.png(120, 90), PictureType.PNG, UPRIGHT);

        assertThat(small.getWidth()).isEqualTo(120);
    }

    @Test
    void printing_colours_become_screen_colours() throws IOException {
        var small = small(Pictures.cmykJpeg(64, 64), PictureType.JPEG, UPRIGHT);
        var colour = new Color(small.getRGB(30, 30));

        assertThat(colour.getRed()).isGreaterThan(200);
        assertThat(colour.getGreen()).isLessThan(70);
        assertThat(colour.getBlue()).isLessThan(70);
    }

    @Test
    void transparent_becomes_white() throws IOException {
        var glass = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        var small = small(Pictures.write(glass, "png"), PictureType.PNG, UPRIGHT);

        assertThat(near(small, 25, 25)).isEqualTo(Color.WHITE);
    }

    @Test
    void webps_can_be_read() throws IOException {
        assertThat(small(Pictures.webpLossy(), PictureType.WEBP, UPRIGHT).getWidth()).isOne();
        assertThat(small(Pictures.webpLossless(), PictureType.WEBP, UPRIGHT).getWidth()).isOne();
    }

    @Test
    void a_jpeg_whose_data_end_early_is_refused_although_its_frame_is_whole() {
        var whole = Pictures.jpeg(600, 400);
        var cut =
                Pictures.join(
                        Pictures.slice(whole, 0, whole.length / 2),
                        new byte[] {(byte) 0xFF, (byte) 0xD9});

        assertThatThrownBy(() -> small(cut, PictureType.JPEG, UPRIGHT))
                .hasMessageContaining("files.photo.broken");
    }

    @Test
    void a_png_without_data_is_refused() {
        assertThatThrownBy(() -> small(Pictures.pngBomb(), PictureType.PNG, UPRIGHT))
                .hasMessageContaining("files.photo.broken");
    }

    private BufferedImage small(byte[] picture, PictureType type, int exif) throws IOException {
        var target = folder.resolve("small.jpg");
        resizer.resize(original(picture, type, exif), new TreeMap<>(Map.of(400, target)));
        return ImageIO.read(target.toFile());
    }

    private Original original(byte[] picture, PictureType type, int exif) throws IOException {
        var file = folder.resolve("original");
        return new Original(Files.write(file, picture), type, new Orientation(exif));
    }

    private static String side(Map<Integer, Path> files, int edge) throws IOException {
        var picture = ImageIO.read(new File(String.valueOf(files.get(edge))));
        return picture.getWidth() + "x" + picture.getHeight();
    }

    /** A colour rounded, because JPEG mixes neighbours. */
    private static Color near(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return new Color(round(colour.getRed()), round(colour.getGreen()), round(colour.getBlue()));
    }

    private static int round(int value) {
        return Math.min(255, (value + 16) / 32 * 32);
    }
}
