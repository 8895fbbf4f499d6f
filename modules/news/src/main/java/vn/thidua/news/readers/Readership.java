package vn.thidua.news.readers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has read one article, as one viewer may know it.
 *
 * @param article the article's key
 * @param mustRead whether everybody addressed is asked to confirm
 * @param mayConfirm whether the viewer is asked too
 * @param confirmedAt when the viewer confirmed, or nothing
 * @param units numbers by unit, in the bloc's order, units without readers left out
 * @param names numbers of the units whose names the viewer may see
 */
public record Readership(
        long article,
        boolean mustRead,
        boolean mayConfirm,
        @Nullable Instant confirmedAt,
        List<UnitReaders> units,
        List<ReaderNames> names) {

    /** People who have opened the article, of all units. */
    public int readers() {
        return units.stream().mapToInt(UnitReaders::readers).sum();
    }
}
