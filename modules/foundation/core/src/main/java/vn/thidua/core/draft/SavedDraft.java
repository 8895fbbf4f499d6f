package vn.thidua.core.draft;

import java.time.Instant;

/**
 * A draft as its writer finds it again.
 *
 * @param key the form it belongs to
 * @param baseVersion version of the item that the writer began with
 * @param content the fields as JSON
 * @param revision to be told with the next letter
 * @param at when it was written
 */
public record SavedDraft(
        DraftKey key, int baseVersion, String content, long revision, Instant at) {}
