package vn.thidua.testkit.rules;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the pattern of a text asks for. */
final class TextPattern {

    /** More than any sentence can bear. */
    private static final int MOST_ARGUMENTS = 10;

    /** Braces that are meant as such. */
    private static final Pattern QUOTED_BRACE = Pattern.compile("'[{}]+'");

    private TextPattern() {}

    /** Why the pattern does not say what it seems to say. */
    static Stream<String> faults(String key, String pattern) {
        if (pattern.isBlank()) {
            return Stream.of(key + ": is empty");
        }
        var rest = QUOTED_BRACE.matcher(pattern).replaceAll("").replace("''", "");
        if (rest.indexOf('\'') >= 0) {
            return Stream.of(key + ": an apostrophe stands alone, so that it vanishes");
        }
        try {
            var _ = new MessageFormat(pattern, Locale.ROOT);
            return Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.of(key + ": " + e.getMessage());
        }
    }

    /** Numbers of the arguments that the pattern uses; none when it cannot be read. */
    static Set<Integer> arguments(String pattern) {
        var used = new TreeSet<Integer>();
        if (faults("", pattern).findAny().isPresent()) {
            return used;
        }
        var figures = IntStream.range(0, MOST_ARGUMENTS).boxed().toArray();
        var text = new MessageFormat(pattern, Locale.ROOT).formatToCharacterIterator(figures);
        while (text.getIndex() < text.getEndIndex()) {
            if (text.getAttribute(MessageFormat.Field.ARGUMENT) instanceof Integer number) {
                used.add(number);
            }
            text.setIndex(text.getRunLimit(MessageFormat.Field.ARGUMENT));
        }
        return used;
    }
}
