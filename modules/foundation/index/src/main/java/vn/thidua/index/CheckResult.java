package vn.thidua.index;

import java.time.Instant;

/**
 * What a comparison of the items with the search index found, and what it did.
 *
 * @param at when it began
 * @param millis how long it took, writing included
 * @param items what the modules want to be found
 * @param entries rows in the table {@code index_entry}
 * @param documents documents in the index
 * @param differing those of all that were not in all three places
 * @param written what was written anew; more than differing when the whole index was
 * @param failed what should have been written anew and could not be
 */
public record CheckResult(
        Instant at,
        long millis,
        int items,
        int entries,
        int documents,
        int differing,
        int written,
        int failed) {}
