package vn.thidua.index.words;

import java.util.List;

/**
 * What was typed, cut to what is looked for.
 *
 * @param text the typed text up to the last word that is looked for; empty without any word
 * @param words its words in their order
 * @param parts the same words, those that have another name joined
 */
public record Typed(String text, WordsOfText words, List<Part> parts) {

    public Typed {
        parts = List.copyOf(parts);
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
