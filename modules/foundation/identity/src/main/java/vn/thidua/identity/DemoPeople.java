package vn.thidua.identity;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.PersonName;
import vn.thidua.core.demo.DemoFiles;
import vn.thidua.organisation.Units;

/** Loads the people of the demonstration bloc once, after its units. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(20)
class DemoPeople implements ApplicationRunner {

    private final Persons persons;
    private final Positions positions;
    private final Secretariat secretariat;
    private final Units units;

    DemoPeople(Persons persons, Positions positions, Secretariat secretariat, Units units) {
        this.persons = persons;
        this.positions = positions;
        this.secretariat = secretariat;
        this.units = units;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (persons.count() == 0) {
            DemoFiles.read("demo/identity/people.yaml", DemoPerson.File.class)
                    .people()
                    .forEach(this::load);
        }
    }

    private void load(DemoPerson entry) {
        var name = new PersonName(entry.familyAndMiddleName(), entry.givenName());
        var person =
                persons.save(new Person(entry.username(), name, AddressForm.of(entry.address())));
        if (entry.positions() != null) {
            entry.positions().forEach(position -> load(person.id(), position));
        }
        var duty = entry.secretariat();
        if (duty != null) {
            secretariat.add(
                    new SecretariatMember(person.id(), unit(duty.unit()), duty.from(), duty.to()));
        }
    }

    private void load(long person, DemoPerson.DemoPosition entry) {
        var spec = new PositionSpec(entry.title(), entry.from(), entry.to(), entry.main());
        positions.save(new Position(person, unit(entry.unit()), spec));
    }

    private long unit(String code) {
        return units.byCode(code)
                .orElseThrow(() -> new IllegalStateException("No unit with the code " + code))
                .id();
    }
}
