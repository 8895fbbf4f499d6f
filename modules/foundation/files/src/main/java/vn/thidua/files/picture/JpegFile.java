package vn.thidua.files.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;

/** Writes pictures of our own. */
final class JpegFile {

    /** Beyond it files grow faster than the eye notices; 0 to 1 as the image library counts. */
    private static final float QUALITY = 0.82f;

    private JpegFile() {}

    /** Writes beside the target first: a reader never meets half a picture. */
    static void write(BufferedImage picture, Path target) throws IOException {
        var folder = Files.createDirectories(target.toAbsolutePath().getParent());
        var unfinished = Files.createTempFile(folder, "unfinished-", ".jpg");
        try {
            encode(picture, unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void encode(BufferedImage picture, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new FileImageOutputStream(file.toFile())) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
