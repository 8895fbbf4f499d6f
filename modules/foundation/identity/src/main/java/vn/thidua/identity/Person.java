package vn.thidua.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.PersonName;
import vn.thidua.core.text.Nfc;

/** Somebody with an account. */
@Entity
@Table(name = "identity_person")
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version private int version;

    private String username;
    private String familyAndMiddleName;
    private String givenName;

    @Enumerated(EnumType.STRING)
    private AddressForm addressForm;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String username, PersonName name, AddressForm address) {
        this.username = username;
        familyAndMiddleName = Nfc.of(name.familyAndMiddle());
        givenName = Nfc.of(name.given());
        addressForm = address;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    PersonRow row() {
        return new PersonRow(
                id(), username, new PersonName(familyAndMiddleName, givenName), addressForm);
    }

    /** Takes over what the sign-in service says now. Writes nothing when nothing changed. */
    void update(PersonName name, AddressForm address) {
        familyAndMiddleName = Nfc.of(name.familyAndMiddle());
        givenName = Nfc.of(name.given());
        addressForm = address;
    }
}
