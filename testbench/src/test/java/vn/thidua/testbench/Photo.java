package vn.thidua.testbench;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Photos that a specialist has on the machine. */
final class Photo {

    private Photo() {}

    /** A picture of one colour is a JPEG like any other for the portal. */
    static File draw(Path folder, String name) throws IOException {
        var picture = new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(name.hashCode() & 0xFFFFFF));
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.dispose();
        var file = folder.resolve(name + ".jpg").toFile();
        ImageIO.write(picture, "jpg", file);
        return file;
    }
}
