package vn.thidua.files.picture;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held.
 *
 * @param exif 1 to 8 as in the EXIF standard (CIPA DC-008, tag 0x0112); 1 is upright
 */
public record Orientation(int exif) {

    public static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    public Orientation {
        if (exif < 1 || exif > 8) {
            throw new IllegalArgumentException("No such orientation: " + exif);
        }
    }

    /** Whether width and height change places. */
    public boolean swapsSides() {
        return exif >= 5;
    }

    /**
     * Moves the pixels of a stored picture to where they are looked at.
     *
     * @param width of the stored picture
     * @param height of the stored picture
     */
    public AffineTransform transform(int width, int height) {
        return switch (exif) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /**
     * Reads it from EXIF data that begin with the TIFF header. Damaged data mean upright: the
     * picture itself is still good, and the data are thrown away afterwards.
     */
    static Orientation read(ByteBuffer exif) {
        try {
            var tiff = exif.slice();
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY_BYTES;
                if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                    return new Orientation(tiff.getShort(entry + 8));
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | BufferUnderflowException e) {
            return UPRIGHT;
        }
    }
}
