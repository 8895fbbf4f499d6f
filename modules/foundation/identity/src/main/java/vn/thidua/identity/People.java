package vn.thidua.identity;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.PersonName;

/** The people of the portal: whoever has an account, past authors included. */
@Service
public class People {

    private final Persons persons;

    People(Persons persons) {
        this.persons = persons;
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
