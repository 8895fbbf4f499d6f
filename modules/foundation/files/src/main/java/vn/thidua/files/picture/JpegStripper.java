package vn.thidua.files.picture;

import java.nio.ByteBuffer;

/**
 * Walks the segments of a JPEG (ITU-T T.81, annex B). Kept: tables, frames, scans, the colour
 * profile, the bare JFIF header and Adobe's colour mark. Everything else goes: EXIF with its place
 * and its thumbnail, XMP, IPTC, comments, makers' segments, a second picture or a film after the
 * end.
 */
final class JpegStripper {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;

    /** Bytes of a JFIF segment up to its thumbnail: marker, length, name, version, density. */
    private static final int JFIF_BYTES = 16;

    /** Bytes of Adobe's segment with marker: name, version, two flags, kind of colours. */
    private static final int ADOBE_BYTES = 16;

    private final ByteBuffer file;
    private final Stripped.Parts parts;
    private Orientation orientation = Orientation.UPRIGHT;
    private int width;
    private int height;
    private int at = 2;

    JpegStripper(ByteBuffer file) {
        this.file = file;
        this.parts = new Stripped.Parts(file);
    }

    Stripped strip() {
        parts.put(0xFF, SOI);
        for (int marker = nextMarker(); marker != EOI; marker = nextMarker()) {
            int end = at + 2 + unsignedShort(at + 2);
            segment(marker, end);
            at = end;
            if (marker == SOS) {
                passScan();
            }
        }
        parts.put(0xFF, EOI);
        return new Stripped(width, height, orientation, parts.all());
    }

    private void segment(int marker, int end) {
        switch (marker) {
            case APP0 -> {
                if (startsWith("JFIF\0") && end - at >= JFIF_BYTES) {
                    keepJfif();
                }
            }
            case APP1 -> {
                if (startsWith("Exif\0\0")) {
                    orientation = Orientation.read(file.slice(at + 10, end - at - 10));
                }
            }
            case APP2 -> keepIf(startsWith("ICC_PROFILE\0"), end);
            case APP14 -> {
                if (startsWith("Adobe") && end - at >= ADOBE_BYTES) {
                    parts.put(0xFF, APP14, 0, ADOBE_BYTES - 2);
                    parts.keep(at + 4, at + ADOBE_BYTES);
                }
            }
            default -> frameOrTable(marker, end);
        }
    }

    private void frameOrTable(int marker, int end) {
        boolean tables = marker == 0xC4 || marker == 0xCC;
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC8 && !tables;
        if (frame) {
            // The largest counts, so that a second frame cannot hide its size.
            height = Math.max(height, unsignedShort(at + 5));
            width = Math.max(width, unsignedShort(at + 7));
        }
        keepIf(frame || tables || marker == SOS || (marker >= 0xDB && marker <= 0xDD), end);
    }

    /** Its thumbnail is left behind: it may show what was cut off the picture. */
    private void keepJfif() {
        parts.put(0xFF, APP0, 0, JFIF_BYTES);
        parts.keep(at + 4, at + JFIF_BYTES);
        parts.put(0, 0);
    }

    private void keepIf(boolean wanted, int end) {
        if (wanted) {
            parts.keep(at, end);
        }
    }

    /** Position of the next marker in {@code at}; between segments there is nothing else. */
    private int nextMarker() {
        if (unsigned(at) != 0xFF) {
            throw PictureType.broken();
        }
        while (unsigned(at + 1) == 0xFF) {
            at++;
        }
        return unsigned(at + 1);
    }

    /** Keeps the compressed data behind a scan's header, up to a marker that is part of none. */
    private void passScan() {
        int from = at;
        while (unsigned(at) != 0xFF || belongsToScan(unsigned(at + 1))) {
            at++;
        }
        parts.keep(from, at);
    }

    private static boolean belongsToScan(int second) {
        return second == 0 || second == 0xFF || (second >= 0xD0 && second <= 0xD7);
    }

    private boolean startsWith(String name) {
        return PictureType.text(file, at + 4, name.length()).equals(name);
    }

    private int unsigned(int position) {
        return Byte.toUnsignedInt(file.get(position));
    }

    private int unsignedShort(int position) {
        return Short.toUnsignedInt(file.getShort(position));
    }
}
