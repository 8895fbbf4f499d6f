package vn.thidua.core.draft;

import java.time.Instant;

/**
 * What became of a letter.
 *
 * @param kept false when another pen wrote meanwhile and nothing was changed
 * @param revision of the draft now
 * @param at when the draft as it stands now was written
 */
public record DraftAnswer(boolean kept, long revision, Instant at) {}
