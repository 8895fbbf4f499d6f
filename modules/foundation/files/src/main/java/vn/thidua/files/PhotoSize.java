package vn.thidua.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sizes in which photos are shown: cards, running text, full screen. */
public enum PhotoSize {
    SMALL(400),
    MEDIUM(960),
    LARGE(1920);

    private final int edge;

    PhotoSize(int edge) {
        this.edge = edge;
    }

    /** Longest edge in pixels; a smaller photo stays as small as it is. */
    public int edge() {
        return edge;
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The size with this word. */
    static Optional<PhotoSize> of(String word) {
        return Arrays.stream(values()).filter(size -> size.word().equals(word)).findAny();
    }
}
