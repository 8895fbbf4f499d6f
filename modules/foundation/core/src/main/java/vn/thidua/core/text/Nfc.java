package vn.thidua.core.text;

import java.text.Normalizer;

/**
 * Brings typed text to one form. Vietnamese arrives composed (NFC) from most keyboards and
 * decomposed (NFD) from some phones and old files; the database treats the two as different words.
 */
public final class Nfc {

    private Nfc() {}

    /** Composed form without blanks at either end and without zero-width characters. */
    public static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\u200B-\\u200D\\u2060\\uFEFF]", "")
                .strip();
    }
}
