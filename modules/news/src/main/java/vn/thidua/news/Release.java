package vn.thidua.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an approved article goes out.
 *
 * @param at not before this moment, or nothing for at once
 * @param mustRead whether everybody addressed is asked to confirm having read it
 */
public record Release(@Nullable Instant at, boolean mustRead) {

    /** As soon as it is approved, without asking anybody to confirm. */
    public static final Release AT_ONCE = new Release(null, false);

    /** Whether its moment is still to come. */
    boolean waits(Instant now) {
        return at != null && at.isAfter(now);
    }
}
