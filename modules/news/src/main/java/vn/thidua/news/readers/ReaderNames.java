package vn.thidua.news.readers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.PersonRow;

/**
 * Readers of one unit whose names the viewer may see: for that unit and the publisher. Numbers,
 * until somebody asks for the names by {@link Readers#names}.
 *
 * @param unitId the unit
 * @param people those who are asked to confirm or have read
 * @param confirmed those of them who have confirmed having read it
 */
public record ReaderNames(long unitId, int people, int confirmed) {

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
