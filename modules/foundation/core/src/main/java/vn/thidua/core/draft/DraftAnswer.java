package vn.thidua.core.draft;

import java.time.Instant;

/**
 * What became of a letter.
 *
 * @param outcome whether its words are kept
 * @param revision of the draft now
 * @param at when the draft as it stands now was written
 */
public record DraftAnswer(Outcome outcome, long revision, Instant at) {

    /** The ways a letter can go. */
    public enum Outcome {
        /** The draft has these words, or newer ones of the same pen. */
        KEPT,
        /** Another pen wrote meanwhile: nothing was changed. */
        ELSEWHERE,
        /** The pen's words have gone into the item, or were thrown away, before it came. */
        LATE,
        /** The title bears a mark of secrecy: nothing was kept, and what was kept is erased. */
        SECRET
    }
}
