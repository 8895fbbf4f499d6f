package vn.thidua.identity;

import java.time.LocalDate;

/**
 * Days on which a person of a unit belongs to the bloc's secretariat, while that unit is its head.
 */
record SecretariatTerm(long person, long unit, LocalDate from, LocalDate to) {

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
