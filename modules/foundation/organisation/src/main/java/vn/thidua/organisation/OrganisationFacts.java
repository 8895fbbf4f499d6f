package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The organisation of all times, as one state of the database has it. A few dozen rows, so it is
 * read whole.
 *
 * @param bloc nothing before it was entered
 * @param units by key, in the bloc's order
 * @param successions which unit followed which
 * @param memberships in the bloc
 * @param terms of both roles, proposed ones too, the latest first
 */
record OrganisationFacts(
        Optional<Bloc> bloc,
        Map<Long, UnitHistory> units,
        List<Succession> successions,
        List<Membership> memberships,
        List<TermFact> terms) {

    /** The confirmed terms of a role, the earliest first. */
    TermPlan<TermFact> plan(HeadRole role) {
        return new TermPlan<>(
                terms.reversed().stream().filter(term -> term.isConfirmed(role)).toList());
    }

    boolean isMember(long unit, LocalDate day) {
        return memberships.stream()
                .anyMatch(member -> member.unit() == unit && member.days().includes(day));
    }

    /** The members of a day, in the bloc's order. */
    Stream<UnitHistory> membersOn(LocalDate day) {
        return units.values().stream().filter(unit -> isMember(unit.id(), day));
    }
}
