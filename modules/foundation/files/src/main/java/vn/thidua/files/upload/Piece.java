package vn.thidua.files.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import vn.thidua.core.UserProblem;

/**
 * A part of a file.
 *
 * @param from where it begins in the file
 * @param bytes what it holds
 */
record Piece(long from, ByteBuffer bytes) {

    /** Longest piece: a second or two on a slow line, so that a broken one costs no more. */
    static final int LONGEST = 512 * 1024;

    /**
     * Reads it to its end.
     *
     * @throws UserProblem when it is longer than allowed or does not say how long it is
     * @throws Garbled when it did not come as it was sent
     */
    static Piece read(long from, HttpServletRequest request) throws IOException {
        var length = request.getContentLengthLong();
        if (length <= 0 || length > LONGEST) {
            throw UserProblem.of("files.upload.piece");
        }
        var bytes = request.getInputStream().readNBytes((int) length);
        if (bytes.length != length || sum(bytes) != announced(request)) {
            throw new Garbled();
        }
        return new Piece(from, ByteBuffer.wrap(bytes));
    }

    int length() {
        return bytes.remaining();
    }

    long end() {
        return from + length();
    }

    private static long announced(HttpServletRequest request) {
        var sum = request.getHeader("X-Sum");
        return sum == null ? -1 : Long.parseLong(sum, 16);
    }

    private static long sum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    /** The piece is to be sent once more. */
    static final class Garbled extends RuntimeException {

        Garbled() {
            super("A piece did not come as it was sent", null, false, false);
        }
    }
}
