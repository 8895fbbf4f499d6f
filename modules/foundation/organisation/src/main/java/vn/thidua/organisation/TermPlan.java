package vn.thidua.organisation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The confirmed terms of one role. At any day at most one holds (invariant 1 of the field); a
 * handover inside the running term is the one overlap that is allowed, because it ends that term.
 */
record TermPlan<T extends Term>(List<T> confirmed) {

    Optional<T> on(LocalDate day) {
        return confirmed.stream().filter(term -> term.days().includes(day)).findFirst();
    }

    /** Who holds the role last before the day, whether or not the term reaches it. */
    Optional<T> lastBefore(LocalDate day) {
        return confirmed.stream()
                .filter(term -> term.days().validFrom().isBefore(day))
                .max(comparing(term -> term.days().validFrom()));
    }

    /** The running term that a term of these days would end early. */
    Optional<T> cutShortBy(Validity wanted) {
        return lastBefore(wanted.validFrom())
                .filter(term -> term.days().overlaps(wanted) && term.days().outlivedBy(wanted));
    }

    /** Whether a term of these days would stand beside another one. */
    boolean isTaken(Validity wanted) {
        var overlapping = confirmed.stream().filter(term -> term.days().overlaps(wanted)).count();
        return overlapping > (cutShortBy(wanted).isPresent() ? 1 : 0);
    }

    /** Who held the role on most of the days: the head that an archived year is shown with. */
    Optional<T> longestIn(LocalDate from, LocalDate to) {
        var wanted = new Validity(from, to);
        return confirmed.stream()
                .filter(term -> term.days().overlaps(wanted))
                .max(comparingLong(term -> term.days().sharedWith(wanted)));
    }
}
