package vn.thidua.files.picture;

import java.awt.Color;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;

/** Brings pictures of any colour space to sRGB without transparency. */
final class Colours {

    private static final int RGB_BANDS = 3;

    private Colours() {}

    /** The picture in sRGB; what is transparent becomes white, as paper is. */
    static BufferedImage plain(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            // The case of nearly all photos: nothing to copy, half the memory.
            return picture;
        }
        var flat =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        if (hasOwnProfile(picture)) {
            new ColorConvertOp(null).filter(picture, flat);
            return flat;
        }
        var canvas = flat.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return flat;
    }

    private static boolean hasOwnProfile(BufferedImage picture) {
        var model = picture.getColorModel();
        return model.getColorSpace() instanceof ICC_ColorSpace space
                && !space.isCS_sRGB()
                && space.getNumComponents() == RGB_BANDS
                && !model.hasAlpha();
    }
}
