package vn.thidua.files.upload;

import java.util.Arrays;
import java.util.UUID;

/** A file in a browser that a test sends. */
final class Sent {

    private final String word;
    private final byte[] content;
    private final UploadLabel label;

    private Sent(String word, byte[] content, UploadLabel label) {
        this.word = word;
        this.content = content;
        this.label = label;
    }

    static Sent of(UploadKind kind, String name, byte[] content) {
        var label = new UploadLabel(null, kind, name, content.length);
        return new Sent(UUID.randomUUID().toString(), content, label);
    }

    static Sent photo(String name, byte[] content) {
        return of(UploadKind.PHOTO, name, content);
    }

    /** The same file, which claims to be so long. */
    Sent claiming(long bytes) {
        var claim = new UploadLabel(null, label.kind(), label.name(), bytes);
        return new Sent(word, content, claim);
    }

    String word() {
        return word;
    }

    UploadLabel label() {
        return label;
    }

    int length() {
        return content.length;
    }

    byte[] piece(int from) {
        return Arrays.copyOfRange(content, from, Math.min(from + Piece.LONGEST, content.length));
    }

    @Override
    public String toString() {
        return label.name();
    }
}
