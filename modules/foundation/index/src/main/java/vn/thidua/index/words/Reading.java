package vn.thidua.index.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How words that were typed without accents are meant: as the found texts write them, which are
 * texts that the reader may read. A word is read only where one form is clearly the most frequent.
 */
public final class Reading {

    /** Nothing is read into what was typed. */
    public static final Reading NONE = new Reading(Map.of(), null);

    /** A form counts as clear when it has so much of all votes. */
    private static final double CLEAR = 0.7;

    private final Map<String, String> meant;
    private final @Nullable String whole;

    private Reading(Map<String, String> meant, @Nullable String whole) {
        this.meant = meant;
        this.whole = whole;
    }

    /**
     * Reads what was typed by the light of what it found.
     *
     * @param hits for each hit its shown texts
     */
    public static Reading of(Typed typed, List<List<WordsOfText>> hits) {
        var words = typed.words();
        if (words.isAccented()) {
            return NONE;
        }
        var votes = new Votes(words, String::equals);
        hits.forEach(votes::count);
        var meant = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i++) {
            votes.winner(i, CLEAR).ifPresent(put(meant, words.written(i)));
        }
        var whole =
                IntStream.range(0, words.size())
                        .mapToObj(i -> meant.getOrDefault(words.written(i), ""))
                        .collect(Collectors.joining(" "));
        boolean isWhole = meant.keySet().containsAll(written(words));
        return new Reading(meant, isWhole && differs(whole) ? whole : null);
    }

    /** The whole of what was typed with its accents, when every word is clear. */
    public Optional<String> whole() {
        return Optional.ofNullable(whole);
    }

    /** One typed word as it is meant, or as it was typed. */
    String of(String word) {
        return meant.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    private static Consumer<String> put(Map<String, String> map, String key) {
        return value -> map.put(key, value);
    }

    private static List<String> written(WordsOfText words) {
        return IntStream.range(0, words.size()).mapToObj(words::written).toList();
    }

    private static boolean differs(String whole) {
        return whole.chars().anyMatch(letter -> letter > 0x7F);
    }
}
