package vn.thidua.identity;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.time.PortalTime;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.Units;

/** Looks up who is behind a sign-in, and where the person works today. */
@Component
class SignedInPeople {

    private final People people;
    private final Positions positions;
    private final Units units;
    private final Clock clock;

    SignedInPeople(People people, Positions positions, Units units, Clock clock) {
        this.people = people;
        this.positions = positions;
        this.units = units;
        this.clock = clock;
    }

    /** The person, who is written down at a first sign-in. */
    @Transactional
    public SignedInPerson of(SignIn signIn) {
        var person = people.signedIn(signIn.username(), signIn.name(), signIn.address());
        return new SignedInPerson(signIn, person, choices(signIn, person));
    }

    private List<ActingUnit> choices(SignIn signIn, PersonRow person) {
        var today = PortalTime.today(clock);
        var held = positions.on(person.id(), today);
        return signIn.rolesByUnit().keySet().stream()
                .map(units::byCode)
                .flatMap(Optional::stream)
                .filter(unit -> unit.worksOn(today))
                .map(unit -> acting(unit, held))
                .sorted(
                        Comparator.comparingInt((ActingUnit unit) -> isMain(unit, held) ? 0 : 1)
                                .thenComparingLong(ActingUnit::id))
                .toList();
    }

    private static ActingUnit acting(Unit unit, List<Position> held) {
        var title =
                held.stream()
                        .filter(position -> position.unitId() == unit.id())
                        .map(Position::title)
                        .findFirst()
                        .orElse("");
        return new ActingUnit(unit.id(), unit.code(), title);
    }

    private static boolean isMain(ActingUnit unit, List<Position> held) {
        return held.stream()
                .anyMatch(position -> position.main() && position.unitId() == unit.id());
    }
}
