package vn.thidua.files.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import vn.thidua.core.UserProblem;

/**
 * Walks the chunks of a WebP (RFC 9649). Kept: the picture, its transparency and its colour
 * profile; EXIF, XMP and unknown chunks go and the header no longer announces them. Moving pictures
 * are refused.
 */
final class WebpStripper {

    private static final int HEADER_BYTES = 12;
    private static final int ANIMATION = 0x02;
    private static final int EXIF_AND_XMP = 0x0C;

    private final ByteBuffer file;
    private final Stripped.Parts parts;
    private Orientation orientation = Orientation.UPRIGHT;
    private boolean pixels;
    private int width;
    private int height;

    WebpStripper(ByteBuffer file) {
        this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        this.parts = new Stripped.Parts(this.file);
    }

    Stripped strip() {
        if (file.getInt(4) > file.limit() - 8) {
            throw PictureType.broken();
        }
        int end = file.getInt(4) + 8;
        for (int at = HEADER_BYTES; at < end; ) {
            int length = file.getInt(at + 4);
            if (length < 0 || length > end - at - 8) {
                throw PictureType.broken();
            }
            int next = at + 8 + length + (length & 1);
            chunk(PictureType.text(file, at, 4), at, next);
            at = next;
        }
        if (!pixels) {
            throw PictureType.broken();
        }
        parts.all().addFirst(header());
        return new Stripped(width, height, orientation, parts.all());
    }

    private void chunk(String name, int at, int next) {
        int data = at + 8;
        switch (name) {
            case "VP8X" -> extended(at, next);
            case "VP8 " -> {
                grow(file.getShort(data + 6) & 0x3FFF, file.getShort(data + 8) & 0x3FFF);
                picture(at, next);
            }
            case "VP8L" -> {
                int sides = file.getInt(data + 1);
                grow((sides & 0x3FFF) + 1, (sides >>> 14 & 0x3FFF) + 1);
                picture(at, next);
            }
            case "ICCP", "ALPH" -> parts.keep(at, next);
            case "EXIF" -> orientation = exif(data, next);
            default -> {
                // XMP and whatever else somebody wrote into the file.
            }
        }
    }

    private void picture(int at, int next) {
        pixels = true;
        parts.keep(at, next);
    }

    private void extended(int at, int next) {
        int flags = file.get(at + 8);
        if ((flags & ANIMATION) != 0) {
            throw UserProblem.of("files.photo.moving");
        }
        grow((file.getInt(at + 12) & 0xFFFFFF) + 1, (file.getInt(at + 14) >>> 8) + 1);
        parts.keep(at, at + 8);
        parts.put(flags & ~EXIF_AND_XMP);
        parts.keep(at + 9, next);
    }

    /** The largest side counts, so that the canvas and the frame cannot tell different sizes. */
    private void grow(int seenWidth, int seenHeight) {
        width = Math.max(width, seenWidth);
        height = Math.max(height, seenHeight);
    }

    /** Some programs write the JPEG mark before the TIFF header. */
    private Orientation exif(int from, int to) {
        int skip = PictureType.text(file, from, 6).equals("Exif\0\0") ? 6 : 0;
        return Orientation.read(file.slice(from + skip, to - from - skip));
    }

    private ByteBuffer header() {
        int size = 4 + parts.all().stream().mapToInt(ByteBuffer::remaining).sum();
        return ByteBuffer.allocate(HEADER_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(file.slice(0, 4))
                .putInt(size)
                .put(file.slice(8, 4))
                .flip();
    }
}
