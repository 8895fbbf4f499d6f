package vn.thidua.files.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import vn.thidua.core.UserProblem;

/**
 * Pictures that people may upload, told by their first bytes and never by their name. SVG is left
 * out on purpose: it can carry scripts.
 */
public enum PictureType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp");

    /** Brands of the box "ftyp" with which phones of Apple and Samsung mark HEIC pictures. */
    private static final Set<String> HEIC =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private final String mediaType;

    PictureType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As browsers name it. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The type of a picture.
     *
     * @throws UserProblem for anything else, with advice for HEIC
     */
    public static PictureType of(ByteBuffer file) {
        if (text(file, 0, 3).equals("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (text(file, 0, 8).equals("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (text(file, 0, 4).equals("RIFF") && text(file, 8, 4).equals("WEBP")) {
            return WEBP;
        }
        var heic = text(file, 4, 4).equals("ftyp") && HEIC.contains(text(file, 8, 4));
        throw UserProblem.of(heic ? "files.photo.heic" : "files.photo.unknown");
    }

    /** The type that {@link #mediaType()} names. */
    public static PictureType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No picture: " + mediaType));
    }

    /**
     * Takes everything out of a picture of this type that is not the picture itself, without
     * touching a pixel.
     *
     * @throws UserProblem when the picture is cut off or damaged
     */
    public Stripped strip(ByteBuffer file) {
        try {
            return switch (this) {
                case JPEG -> new JpegStripper(file).strip();
                case PNG -> new PngStripper(file).strip();
                case WEBP -> new WebpStripper(file).strip();
            };
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException cutOff) {
            throw broken();
        }
    }

    /** The refusal of a picture that cannot be read to its end. */
    static UserProblem broken() {
        return UserProblem.of("files.photo.broken");
    }

    /** Bytes as text, one letter each; shorter at the end of the file. */
    static String text(ByteBuffer file, int from, int length) {
        var bytes = new byte[Math.clamp(file.limit() - (long) from, 0, length)];
        if (bytes.length > 0) {
            file.get(from, bytes);
        }
        return new String(bytes, ISO_8859_1);
    }
}
