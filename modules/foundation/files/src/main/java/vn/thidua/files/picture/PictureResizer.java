package vn.thidua.files.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import vn.thidua.core.UserProblem;

/**
 * Makes smaller pictures of our own from what people uploaded: turned upright, in sRGB, on white,
 * as JPEG. At most two are worked on at a time, whoever asks, so that memory stays bounded.
 */
@Component
public class PictureResizer {

    /** As many as the cores of the machine that the portal is planned for. */
    private static final int AT_A_TIME = 2;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    PictureResizer() {
        // The readers for CMYK and WebP lie in jars that the first caller may not have seen.
        ImageIO.scanForPlugins();
    }

    /**
     * Makes all wanted sizes from reading the picture once.
     *
     * @param wanted where each goes, by its longest edge in pixels; smaller pictures are not blown
     *     up
     * @throws UserProblem when the picture cannot be read to its end
     */
    public void resize(Original original, NavigableMap<Integer, Path> wanted) {
        places.acquireUninterruptibly();
        try {
            var picture = PictureReader.read(original, wanted.lastKey());
            for (var size : wanted.descendingMap().entrySet()) {
                picture = Scaling.within(picture, size.getKey());
                JpegFile.write(picture, size.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write sizes of " + original.file(), e);
        } finally {
            places.release();
        }
    }
}
