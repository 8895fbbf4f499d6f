package vn.thidua.files.upload;

import java.awt.image.BufferedImage;
import java.util.Random;
import vn.thidua.files.picture.Pictures;

/** A picture that no compression makes small. */
final class Grain {

    static final int WIDTH = 1800;
    private static final int HEIGHT = 1300;

    private Grain() {}

    static byte[] jpeg() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(11);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                picture.setRGB(x, y, random.nextInt(0xFFFFFF));
            }
        }
        return Pictures.write(picture, "jpeg");
    }
}
