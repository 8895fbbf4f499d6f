package vn.thidua.news.readers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.PersonRow;

/**
 * People of one unit who are asked to confirm, or who have read: for that unit and the publisher.
 *
 * @param unitId the unit
 * @param people those who confirmed first, in the order of doing so; then the others by name
 */
public record ReaderNames(long unitId, List<Named> people) {

    /**
     * One of them.
     *
     * @param person the person
     * @param readAt when the article was opened, or nothing
     * @param confirmedAt when it was confirmed, or nothing
     */
    public record Named(
            PersonRow person, @Nullable Instant readAt, @Nullable Instant confirmedAt) {}
}
