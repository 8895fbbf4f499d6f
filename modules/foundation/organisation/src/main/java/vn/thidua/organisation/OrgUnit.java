package vn.thidua.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A unit with all the names it has had. */
@Entity
@Table(name = "organisation_unit")
class OrgUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version private int version;

    private String code;
    private String monogram;
    private String hue;
    private int blocOrder;
    private boolean observer;
    private String documentLayout;
    private String numberCode;
    private String signingWords;
    private String leaderTitle;
    @Embedded private Validity validity;

    @ElementCollection
    @CollectionTable(name = "organisation_unit_name", joinColumns = @JoinColumn(name = "unit_id"))
    private Set<UnitName> names = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected OrgUnit() {}

    OrgUnit(UnitEntry entry) {
        code = entry.code();
        monogram = entry.monogram();
        hue = entry.hue();
        blocOrder = entry.order();
        observer = entry.observer();
        documentLayout = entry.documentLayout();
        numberCode = entry.numberCode();
        signingWords = entry.signingWords();
        leaderTitle = entry.leaderTitle();
        validity = new Validity(entry.validFrom(), entry.validTo());
        names.add(new UnitName(entry.validFrom(), entry.naming()));
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String code() {
        return code;
    }

    Validity validity() {
        return validity;
    }

    void closeBefore(LocalDate day) {
        validity = validity.untilBefore(day);
    }

    void rename(LocalDate from, UnitNaming naming) {
        names.add(new UnitName(from, naming));
    }

    /** First day of the newest names. */
    LocalDate namedSince() {
        return names.stream().map(UnitName::validFrom).max(LocalDate::compareTo).orElseThrow();
    }

    UnitNaming namingOn(LocalDate day) {
        return UnitName.on(day, names);
    }

    UnitHistory history() {
        return new UnitHistory(
                id(),
                code,
                monogram,
                hue,
                blocOrder,
                observer,
                new Letterhead("", documentLayout, numberCode, signingWords, leaderTitle),
                validity,
                List.copyOf(names));
    }
}
