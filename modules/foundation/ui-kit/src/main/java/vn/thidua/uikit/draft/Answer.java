package vn.thidua.uikit.draft;

import org.jspecify.annotations.Nullable;
import vn.thidua.core.draft.DraftAnswer;
import vn.thidua.uikit.Days;

/**
 * What the page is told.
 *
 * @param revision of the draft now
 * @param at when it was written, as the page shows it
 * @param message a refusal in the person's language, or nothing
 */
record Answer(long revision, String at, @Nullable String message) {

    static Answer of(DraftAnswer answer) {
        return new Answer(answer.revision(), Days.clock(answer.at()), null);
    }

    static Answer refused(String message) {
        return new Answer(0, "", message);
    }
}
