package vn.thidua.files.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import vn.thidua.core.UserProblem;

/** Reads pictures no larger than needed: rows and columns are left out while reading. */
final class PictureReader {

    /** More pixels are never held: 16 million are 48 MB. A photo of a phone has 12 million. */
    private static final double HELD_PIXELS = 16e6;

    /** Twice the wanted size is read, so that scaling still has pixels to mix. */
    private static final int SPARE = 2;

    private PictureReader() {}

    /**
     * The picture upright, in sRGB and on white, about as large as needed for an edge.
     *
     * @throws UserProblem when it is damaged
     */
    static BufferedImage read(Original original, int edge) throws IOException {
        var decoded = decode(original.file(), original.type(), edge);
        var scaled = Scaling.within(Colours.plain(decoded), edge);
        return Scaling.turn(scaled, original.orientation());
    }

    private static BufferedImage decode(Path file, PictureType type, int edge) throws IOException {
        var reader = readerOf(type);
        var damage = new Damage();
        try (var input = new FileImageInputStream(file.toFile())) {
            reader.addIIOReadWarningListener(damage);
            reader.setInput(input, true, true);
            var how = reader.getDefaultReadParam();
            int step = step(reader.getWidth(0), reader.getHeight(0), edge);
            how.setSourceSubsampling(step, step, 0, 0);
            var picture = reader.read(0, how);
            damage.refuse();
            return picture;
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NullPointerException damaged) {
            // Readers answer to damaged pictures with whatever their arithmetic runs into.
            throw PictureType.broken();
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader readerOf(PictureType type) {
        var readers = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT));
        return readers.next();
    }

    private static int step(int width, int height, int edge) {
        int enough = Math.max(width, height) / (SPARE * edge);
        int held = (int) Math.ceil(Math.sqrt((double) width * height / HELD_PIXELS));
        return Math.max(1, Math.max(enough, held));
    }
}
