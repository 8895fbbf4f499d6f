package vn.thidua.files.picture;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Walks the chunks of a PNG (W3C PNG, third edition). Kept: what makes up the picture and its
 * colours. Text, time, EXIF, further frames and whatever follows the end go.
 */
final class PngStripper {

    private static final Set<String> KEPT =
            Set.of(
                    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
                    "cICP", "mDCV", "cLLI", "bKGD", "pHYs");

    private static final int SIGNATURE_BYTES = 8;

    /** Length and name before the data, check sum after them. */
    private static final int FRAME_BYTES = 12;

    private final ByteBuffer file;
    private final Stripped.Parts parts;
    private Orientation orientation = Orientation.UPRIGHT;
    private boolean pixels;

    PngStripper(ByteBuffer file) {
        this.file = file;
        this.parts = new Stripped.Parts(file);
    }

    Stripped strip() {
        parts.keep(0, SIGNATURE_BYTES);
        int at = SIGNATURE_BYTES;
        String name;
        do {
            int length = file.getInt(at);
            name = PictureType.text(file, at + 4, 4);
            chunk(name, at, length);
            at += FRAME_BYTES + length;
        } while (!name.equals("IEND"));
        if (!pixels) {
            throw PictureType.broken();
        }
        int header = SIGNATURE_BYTES + 8;
        return new Stripped(file.getInt(header), file.getInt(header + 4), orientation, parts.all());
    }

    private void chunk(String name, int at, int length) {
        checkSum(at + 4, length + 4);
        boolean first = at == SIGNATURE_BYTES;
        if (length < 0 || first != name.equals("IHDR")) {
            throw PictureType.broken();
        }
        if (name.equals("eXIf")) {
            orientation = Orientation.read(file.slice(at + 8, length));
        }
        pixels |= name.equals("IDAT");
        if (KEPT.contains(name)) {
            parts.keep(at, at + FRAME_BYTES + length);
        }
    }

    private void checkSum(int from, int length) {
        var sum = new CRC32();
        sum.update(file.slice(from, length));
        if ((int) sum.getValue() != file.getInt(from + length)) {
            throw PictureType.broken();
        }
    }
}
