package vn.thidua.index.analysis;

import java.io.CharArrayReader;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.jspecify.annotations.Nullable;

/**
 * One way to write each letter and each tone: first composed letters, then the place of the tone.
 * Letters are composed already in most texts; they pass without the filters, which read letter by
 * letter and cost more than cutting the text into words.
 */
final class Spelling {

    private static final Table LETTERS = Table.read("letters.txt");
    private static final Table TONES = Table.read("tone-placement.txt");

    private Spelling() {}

    /** The text in the one way; places in it are still those of what was written. */
    static Reader of(Reader written) {
        var text = text(written);
        if (LETTERS.occursIn(text)) {
            var composed = new MappingCharFilter(LETTERS.map(), new CharArrayReader(text));
            return new MappingCharFilter(TONES.map(), composed);
        }
        TONES.replacePairsIn(text);
        return new CharArrayReader(text);
    }

    private static char[] text(Reader written) {
        var text = new CharArrayWriter();
        try {
            written.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toCharArray();
    }

    /**
     * The rules of a file.
     *
     * @param map as the filter applies them
     * @param alone characters that are rules by themselves
     * @param pairs for the other rules the first character, with every second one and, where two
     *     characters become two others, what is meant
     */
    private record Table(
            NormalizeCharMap map, BitSet alone, Map<Character, Map<Character, String>> pairs) {

        static Table read(String file) {
            var map = new NormalizeCharMap.Builder();
            var alone = new BitSet();
            var pairs = new HashMap<Character, Map<Character, String>>();
            for (var rule : RuleFile.read(file).rules()) {
                var from = rule.from();
                map.add(from, rule.to());
                if (from.length() == 1) {
                    alone.set(from.charAt(0));
                } else {
                    pairs.computeIfAbsent(from.charAt(0), _ -> new HashMap<>())
                            .put(from.charAt(1), rule.to());
                }
            }
            return new Table(map.build(), alone, pairs);
        }

        /** Whether a rule may apply: its first two characters are there. */
        boolean occursIn(char[] text) {
            for (int i = 0; i < text.length; i++) {
                if (alone.get(text[i]) || meant(text, i) != null) {
                    return true;
                }
            }
            return false;
        }

        /** Applies rules that make two characters of two, as all rules of the tones do. */
        void replacePairsIn(char[] text) {
            for (int i = 0; i < text.length; i++) {
                var meant = meant(text, i);
                if (meant != null) {
                    meant.getChars(0, 2, text, i);
                    i++;
                }
            }
        }

        private @Nullable String meant(char[] text, int at) {
            var seconds = pairs.get(text[at]);
            return seconds == null || at + 1 == text.length ? null : seconds.get(text[at + 1]);
        }
    }
}
