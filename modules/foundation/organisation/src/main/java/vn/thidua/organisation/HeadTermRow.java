package vn.thidua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term of a head or deputy as shown.
 *
 * @param state as of today
 * @param document what confirmed it, with its number, or nothing while it is proposed
 * @param confirmedOn date of that document
 * @param note remark of who proposed it, may be empty
 */
public record HeadTermRow(
        long id,
        HeadRole role,
        long unitId,
        LocalDate from,
        LocalDate to,
        HeadTermState state,
        @Nullable String document,
        @Nullable LocalDate confirmedOn,
        String note) {}
