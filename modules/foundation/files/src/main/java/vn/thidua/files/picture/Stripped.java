package vn.thidua.files.picture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture without anything but the picture.
 *
 * @param width pixels as stored, before the orientation is applied
 * @param height pixels as stored
 * @param orientation how it is to be turned for looking at it
 * @param parts what is kept, in order; most are views on the uploaded file
 */
public record Stripped(int width, int height, Orientation orientation, List<ByteBuffer> parts) {

    public Stripped {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("A picture without pixels");
        }
        parts = List.copyOf(parts);
    }

    /** Number of pixels; beyond int for the headers of malicious pictures. */
    public long pixels() {
        return (long) width * height;
    }

    /** Collects what is kept. */
    static final class Parts {

        private final ByteBuffer file;
        private final List<ByteBuffer> kept = new ArrayList<>();

        Parts(ByteBuffer file) {
            this.file = file;
        }

        /** Keeps the bytes from one position up to another. */
        void keep(int from, int to) {
            kept.add(file.slice(from, to - from));
        }

        /** Puts in bytes of our own. */
        void put(int... bytes) {
            var own = ByteBuffer.allocate(bytes.length);
            for (int each : bytes) {
                own.put((byte) each);
            }
            kept.add(own.flip());
        }

        List<ByteBuffer> all() {
            return kept;
        }
    }
}
