package vn.thidua.identity;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.PersonName;
import vn.thidua.core.time.PortalTime;

/** The people of the portal: whoever has an account, past authors included. */
@Service
public class People {

    private final Persons persons;

    private final Positions positions;
    private final Clock clock;

    People(Persons persons, Positions positions, Clock clock) {
        this.persons = persons;
        this.positions = positions;
        this.clock = clock;
    }

    /** People who hold a position in the units today, by unit; a unit without any is left out. */
    @Transactional(readOnly = true)
    public Map<Long, List<PersonRow>> members(Collection<Long> units) {
        var held = positions.in(units, PortalTime.today(clock));
        var rows = byIds(held.stream().map(Position::personId).distinct().toList());
        return held.stream()
                .collect(
                        groupingBy(
                                Position::unitId,
                                mapping(
                                        position ->
                                                Objects.requireNonNull(
                                                        rows.get(position.personId())),
                                        collectingAndThen(
                                                toList(),
                                                people -> people.stream().distinct().toList()))));
    }

    /** The person with this sign-in name. */
    @Transactional(readOnly = true)
    public Optional<PersonRow> byUsername(String username) {
        return persons.findByUsername(username).map(Person::row);
    }

    /** People by their keys, in one query; unknown keys are left out. */
    @Transactional(readOnly = true)
    public Map<Long, PersonRow> byIds(Collection<Long> ids) {
        return persons.findByIdIn(ids).stream()
                .map(Person::row)
                .collect(toMap(PersonRow::id, Function.identity()));
    }

    /**
     * The person behind a sign-in; a first sign-in makes a record, a later one takes over a changed
     * name. Two requests of a first sign-in may come at once: both find the one record.
     */
    @Transactional
    PersonRow signedIn(String username, PersonName name, AddressForm address) {
        var person = persons.findByUsername(username).orElseGet(() -> added(username));
        person.update(name, address);
        return person.row();
    }

    private Person added(String username) {
        persons.addIfMissing(username);
        return persons.findByUsername(username).orElseThrow();
    }
}
