package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A term as it stands in the database; meanings as in {@link HeadTermRow}.
 *
 * @param state as stored, which never says that a term is over
 */
record TermFact(
        long id,
        HeadRole role,
        long unit,
        HeadTermState state,
        Validity days,
        @Nullable String document,
        @Nullable LocalDate confirmedOn,
        String note)
        implements Term {

    /** Whether it gives power on its days. */
    boolean isConfirmed(HeadRole wanted) {
        return role == wanted && state == HeadTermState.CONFIRMED;
    }

    HeadTermRow row(LocalDate today) {
        var ended = state == HeadTermState.CONFIRMED && days.endsBefore(today);
        return new HeadTermRow(
                id,
                role,
                unit,
                days.validFrom(),
                Objects.requireNonNull(days.validTo(), "a term always has its end"),
                ended ? HeadTermState.ENDED : state,
                document,
                confirmedOn,
                note);
    }
}
