package vn.thidua.bench;

import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Pictures as large, and as hard to compress, as those of phones. */
final class BenchPhotos {

    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;

    /** Gives about 4 MB, as phones do. */
    private static final float QUALITY = 0.9f;

    /** Steps of brightness from one pixel to the next, as a sensor makes them. */
    private static final int GRAIN = 14;

    private BenchPhotos() {}

    /** Photos that differ from each other. */
    static List<byte[]> draw(int number) throws IOException {
        var photos = new ArrayList<byte[]>();
        for (int i = 0; i < number; i++) {
            photos.add(jpeg(picture(new Random(i))));
        }
        return photos;
    }

    private static BufferedImage picture(Random random) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int i = 0; i < 400; i++) {
            int x = random.nextInt(WIDTH);
            int y = random.nextInt(HEIGHT);
            var one = new java.awt.Color(random.nextInt(0xFFFFFF));
            var other = new java.awt.Color(random.nextInt(0xFFFFFF));
            canvas.setPaint(new GradientPaint(x, y, one, x + 500f, y + 300f, other));
            canvas.fillOval(x - 200, y - 200, 100 + random.nextInt(600), 80 + random.nextInt(500));
        }
        canvas.dispose();
        grain(picture, random);
        return picture;
    }

    private static void grain(BufferedImage picture, Random random) {
        var raster = picture.getRaster();
        var row = new int[3 * WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            raster.getPixels(0, y, WIDTH, 1, row);
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.clamp(row[i] + random.nextInt(GRAIN) - GRAIN / 2, 0, 255);
            }
            raster.setPixels(0, y, WIDTH, 1, row);
        }
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
