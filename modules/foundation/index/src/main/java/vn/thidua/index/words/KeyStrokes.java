package vn.thidua.index.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bare keys of the two ways to type Vietnamese, when the typing program was off: {@code
 * moo hinhf racs} (Telex) and {@code mo6 hinh2 rac1} (VNI). Both become the letters without marks.
 */
public final class KeyStrokes {

    private static final String BEGINNING =
            "(b|ch|c|dd|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?";

    /** A syllable in which a doubled vowel, a w or a letter for the tone may stand. */
    private static final Pattern TELEX =
            Pattern.compile(
                    BEGINNING + "([aeiouyw]+)([sfrxj]?)(ch|c|m|ng|nh|n|p|t)?([aeow]?[sfrxj]?)");

    private static final Pattern VNI =
            Pattern.compile(BEGINNING + "(9?)([aeiouy]+[1-9]*)(ch|c|m|ng|nh|n|p|t)?[1-9]*");

    private static final Pattern DIGIT = Pattern.compile("[1-9]");

    private KeyStrokes() {}

    /** The typed words without the keys for marks; nothing when there were none such. */
    public static Optional<String> letters(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        var read = Stream.of(words).map(KeyStrokes::letter).collect(Collectors.joining(" "));
        return read.equals(String.join(" ", words)) ? Optional.empty() : Optional.of(read);
    }

    private static String letter(String word) {
        if (DIGIT.matcher(word).find() && VNI.matcher(word).matches()) {
            return word.replaceAll("[1-9]", "");
        }
        var syllable = TELEX.matcher(word);
        if (!syllable.matches()) {
            return word;
        }
        var beginning = text(syllable.group(1)).replace("dd", "d");
        var vowels =
                text(syllable.group(2))
                        .replace("aa", "a")
                        .replace("ee", "e")
                        .replace("oo", "o")
                        .replaceAll("([aou])w", "$1")
                        .replace("w", "u");
        return beginning + vowels + text(syllable.group(4));
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }
}
