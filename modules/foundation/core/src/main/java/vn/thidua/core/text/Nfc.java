package vn.thidua.core.text;

import java.text.Normalizer;

/**
 * Brings typed text to one form. Vietnamese arrives composed (NFC) from most keyboards and
 * decomposed (NFD) from some phones and old files; the database treats the two as different words.
 */
public final class Nfc {

    private Nfc() {}

    /**
     * Composed form without blanks at either end and without what cannot be seen: zero width, soft
     * hyphen, direction marks, byte order mark.
     */
    public static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\u00AD\\u180E\\u200B-\\u200F\\u2060\\uFEFF]", "")
                .strip();
    }
}
