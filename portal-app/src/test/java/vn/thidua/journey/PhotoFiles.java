package vn.thidua.journey;

import static org.openqa.selenium.By.cssSelector;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.openqa.selenium.By;

/** Photos as files that somebody chooses in the editor. */
final class PhotoFiles {

    /** Tiles of photos that the portal has. */
    static final By THERE = cssSelector(".up .pic");

    private static final By CHOOSE =
            cssSelector("td-uploads[data-of='photo'] input[type=file]:not([capture])");

    private PhotoFiles() {}

    /** Uploads the demo's photos of these scenes and waits until the editor shows them. */
    static void upload(Visitor writer, String... scenes) {
        choose(writer, Arrays.stream(scenes).map(PhotoFiles::file).toList());
        writer.until("see all photos", () -> writer.count(THERE) == scenes.length);
    }

    /** Chooses files, whatever comes of it. */
    static void choose(Visitor writer, List<Path> files) {
        writer.until("find where photos are chosen", () -> writer.count(CHOOSE) == 1);
        writer.browser()
                .findElement(CHOOSE)
                .sendKeys(files.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }

    /**
     * Draws photos that are called after their number.
     *
     * @param edge of the square; a larger one with grain takes several pieces
     */
    static List<Path> drawn(int number, int edge) {
        return drawn(number, _ -> edge);
    }

    /**
     * Draws photos of different sizes.
     *
     * @param edge of the square, by the photo's number
     */
    static List<Path> drawn(int number, IntUnaryOperator edge) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> drawn("anh-%03d", i, edge.applyAsInt(i)))
                .toList();
    }

    private static Path drawn(String name, int number, int edge) {
        var picture = new BufferedImage(edge, edge, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(number);
        for (int x = 0; x < edge; x++) {
            for (int y = 0; y < edge; y++) {
                picture.setRGB(x, y, random.nextInt(0xFFFFFF));
            }
        }
        var canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, edge / 2));
        canvas.drawString(String.valueOf(number), edge / 4, 3 * edge / 4);
        canvas.dispose();
        try {
            var folder = Files.createTempDirectory("photos");
            var file = folder.resolve(name.formatted(number) + ".jpg");
            ImageIO.write(picture, "jpeg", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of its own, because the demo's photos may lie in a jar. */
    private static Path file(String scene) {
        try (var photo =
                PhotoFiles.class.getResourceAsStream("/demo/news/photos/" + scene + ".jpg")) {
            var file = Files.createTempDirectory("photos").resolve(scene + ".jpg");
            Files.copy(Objects.requireNonNull(photo), file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
