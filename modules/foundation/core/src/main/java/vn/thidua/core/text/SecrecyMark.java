package vn.thidua.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * The marks of secret papers: MẬT, TỐI MẬT, TUYỆT MẬT (Luật Bảo vệ bí mật nhà nước 2018, Điều 8). A
 * portal on an open network must not hold such papers, and their titles may be secrets themselves.
 *
 * <p>A mark stands alone: at the beginning or end, or in brackets, set off by punctuation; or in
 * capitals among small letters. Ordinary words such as "mật ong" or "mật độ" are none.
 */
public final class SecrecyMark {

    /** The longest first. */
    private static final List<String> MARKS = marks();

    private static final String ANY = any(MARKS);

    private static final String OPEN = "[\\[(\\{<:;,./|_\\-–—\"“”*]";

    private static final String CLOSE = "[\\])\\}>:;,./|_\\-–—\"“”*!]";

    /** Between punctuation, or the ends of the title, in any letters. */
    private static final Pattern SET_OFF =
            Pattern.compile(
                    "(?:^|%s)\\s*%s\\s*(?:$|%s)".formatted(OPEN, ANY, CLOSE),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** In capitals, neither before nor after another word in capitals. */
    private static final Pattern IN_CAPITALS =
            Pattern.compile(
                    "(?<!\\p{Lu}\\s{1,3})(?<!\\p{L})%s(?!\\p{L})(?!\\s+\\p{Lu}{2})".formatted(ANY));

    /** Marks of two words in capitals leave no doubt, whatever stands around them. */
    private static final Pattern OF_TWO_WORDS =
            Pattern.compile(
                    "(?<!\\p{L})%s(?!\\p{L})"
                            .formatted(
                                    any(
                                            MARKS.stream()
                                                    .filter(mark -> mark.contains(" "))
                                                    .toList())));

    private static final Pattern ENDING = Pattern.compile("\\.\\p{Alnum}{1,5}$");

    private SecrecyMark() {}

    /** Whether such a mark stands in a title. */
    public static boolean standsIn(String title) {
        var text = Nfc.of(title);
        return SET_OFF.matcher(text).find()
                || OF_TWO_WORDS.matcher(text).find()
                || (!isAllCapitals(text) && IN_CAPITALS.matcher(text).find());
    }

    /**
     * Whether such a mark stands in the name of a file, where strokes stand for blanks and the
     * ending tells nothing.
     */
    public static boolean standsInName(String name) {
        return standsIn(ENDING.matcher(name).replaceFirst("").replace('_', ' ').replace('-', ' '));
    }

    /** In a title of capitals only, a word in capitals says nothing. */
    private static boolean isAllCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String any(List<String> marks) {
        return marks.stream()
                .map(mark -> mark.replace(" ", "\\s+"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static List<String> marks() {
        try {
            var content =
                    new ClassPathResource("secrecy/marks.txt").getContentAsString(UTF_8).strip();
            return content.lines().map(Nfc::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
