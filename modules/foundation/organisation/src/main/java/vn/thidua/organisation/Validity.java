package vn.thidua.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something holds, both ends included.
 *
 * @param validTo last day, or nothing while no end is known
 */
@Embeddable
record Validity(LocalDate validFrom, @Nullable LocalDate validTo) {

    boolean includes(LocalDate day) {
        return !day.isBefore(validFrom) && !endsBefore(day);
    }

    boolean endsBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    boolean overlaps(Validity other) {
        return !endsBefore(other.validFrom) && !other.endsBefore(validFrom);
    }

    /** Whether it holds on every day of the other. */
    boolean covers(Validity other) {
        return includes(other.validFrom) && !outlivedBy(other);
    }

    /** Whether the other still holds when this one is over. */
    boolean outlivedBy(Validity other) {
        return validTo != null && !other.endsBefore(validTo.plusDays(1));
    }

    /** Number of days that both hold; both must have an end. */
    long sharedWith(Validity other) {
        var from = validFrom.isAfter(other.validFrom) ? validFrom : other.validFrom;
        var to = outlivedBy(other) ? validTo : other.validTo;
        return ChronoUnit.DAYS.between(from, requireNonNull(to)) + 1;
    }

    /** The same start, over before the given day. */
    Validity untilBefore(LocalDate day) {
        return new Validity(validFrom, day.minusDays(1));
    }
}
