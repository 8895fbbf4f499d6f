package vn.thidua.core.text;

import java.util.List;

/**
 * A sentence that is put into the reader's language where it is shown.
 *
 * @param key its key in the bundles
 * @param arguments what stands in its places: texts, numbers, and days, which are shown as 31/10
 */
public record Phrase(String key, List<Object> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** A sentence with what stands in its places. */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
