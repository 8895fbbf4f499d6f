package vn.thidua.core.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.ItemRef;

/**
 * A line of the log as shown.
 *
 * @param item what it was done to
 * @param step what was done
 * @param by who did it
 * @param at when, server time
 */
public record AuditRow(ItemRef item, Step step, Actor by, Instant at) {

    /**
     * Who acted, with the words of that day: name and position do not change when the person's do.
     *
     * @param personId the person, 0 for the portal itself
     * @param name full name
     * @param capacity position acted in, or nothing
     * @param unitId unit acted for, 0 for none
     */
    public record Actor(long personId, String name, @Nullable String capacity, long unitId) {}
}
