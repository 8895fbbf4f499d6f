package vn.thidua.files.picture;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Makes plain pictures smaller and turns them. */
final class Scaling {

    private Scaling() {}

    /**
     * The picture with its longest edge at most so long, itself if it is that small already. It is
     * halved as often as possible, because mixing only four pixels at a time loses fine lines.
     */
    static BufferedImage within(BufferedImage picture, int edge) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        if (longest <= edge) {
            return picture;
        }
        return longest >= 2 * edge && longest > edge + 1
                ? within(to(picture, (longest + 1) / 2), edge)
                : to(picture, edge);
    }

    /** The picture as it is to be looked at. */
    static BufferedImage turn(BufferedImage picture, Orientation orientation) {
        if (orientation.equals(Orientation.UPRIGHT)) {
            return picture;
        }
        boolean swaps = orientation.swapsSides();
        int width = picture.getWidth();
        int height = picture.getHeight();
        var turned =
                new BufferedImage(
                        swaps ? height : width,
                        swaps ? width : height,
                        BufferedImage.TYPE_3BYTE_BGR);
        draw(picture, turned, orientation.transform(width, height));
        return turned;
    }

    private static BufferedImage to(BufferedImage picture, int edge) {
        double factor = (double) edge / Math.max(picture.getWidth(), picture.getHeight());
        int width = side(picture.getWidth(), factor);
        int height = side(picture.getHeight(), factor);
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var scale =
                AffineTransform.getScaleInstance(
                        (double) width / picture.getWidth(), (double) height / picture.getHeight());
        draw(picture, smaller, scale);
        return smaller;
    }

    private static int side(int length, double factor) {
        return Math.max(1, (int) Math.round(length * factor));
    }

    private static void draw(BufferedImage from, BufferedImage onto, AffineTransform how) {
        var canvas = onto.createGraphics();
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(from, how, null);
        canvas.dispose();
    }
}
