package vn.thidua.identity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.organisation.OrganisationVersion;
import vn.thidua.organisation.VersionedFacts;

/** Who belongs to the bloc's secretariat (tổ thư ký), kept in memory while nobody changes it. */
@Component
class Secretariat {

    private final SecretariatMembers members;
    private final OrganisationVersion version;
    private final VersionedFacts<List<SecretariatTerm>> terms;

    Secretariat(
            SecretariatMembers members,
            OrganisationVersion version,
            PlatformTransactionManager transactions) {
        this.members = members;
        this.version = version;
        terms = new VersionedFacts<>(version, transactions, () -> List.copyOf(members.all()));
    }

    /** Adds a member; part of the caller's transaction. */
    void add(SecretariatMember member) {
        version.change();
        members.save(member);
    }

    boolean isMember(long person, long unit, LocalDate day) {
        return terms.now().stream()
                .anyMatch(term ->
                        term.person() == person && term.unit() == unit && term.includes(day));
    }
}
