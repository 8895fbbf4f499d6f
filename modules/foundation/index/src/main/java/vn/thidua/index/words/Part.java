package vn.thidua.index.words;

import java.util.List;

/**
 * One thing that is looked for: a word, or words that have another name.
 *
 * @param typed as it was typed
 * @param others other forms that mean the same, such as the long form of an abbreviation
 */
public record Part(String typed, List<String> others) {

    public Part {
        others = List.copyOf(others);
    }
}
