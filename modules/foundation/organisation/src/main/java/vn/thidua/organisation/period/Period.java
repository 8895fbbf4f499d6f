package vn.thidua.organisation.period;

import java.time.LocalDate;

/**
 * An emulation period (năm thi đua), usually a calendar year.
 *
 * @param code short word in addresses and in the index, such as {@code 2026}
 * @param from first day
 * @param to last day
 * @param motto motto of the year, may be empty
 */
public record Period(
        long id,
        String code,
        String name,
        LocalDate from,
        LocalDate to,
        PeriodState state,
        String motto) {}
