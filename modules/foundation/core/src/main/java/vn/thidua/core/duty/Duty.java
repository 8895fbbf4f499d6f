package vn.thidua.core.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.text.Phrase;

/**
 * Something that one person has to do: what, until when, and where or with which action it is done.
 *
 * @param key what it is about
 * @param what one line, beginning with a verb where there is something to do
 * @param word one or two words in place of the time left, for a duty without a last day
 * @param note what else one needs to know
 * @param due the last day, or nothing
 * @param since when it came to the person
 * @param way how it is done
 */
public record Duty(
        DutyKey key,
        Phrase what,
        Phrase word,
        Phrase note,
        @Nullable LocalDate due,
        Instant since,
        Way way) {

    /**
     * How a duty is done.
     *
     * @param icon name of the mark on its leaf while it has no last day
     * @param path page where it is done, without a leading slash
     * @param open key of the words on the way to that page
     * @param act key of the words on the button that does it in place, or nothing
     */
    public record Way(String icon, String path, String open, @Nullable String act) {}
}
