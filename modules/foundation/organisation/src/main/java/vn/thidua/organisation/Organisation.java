package vn.thidua.organisation;

import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The organisation as it stands, kept in memory while nobody changes it. */
@Component
class Organisation {

    private final EmulationBlocs blocs;
    private final OrgUnits units;
    private final Successions successions;
    private final BlocMembers members;
    private final HeadTerms terms;
    private final VersionedFacts<OrganisationFacts> facts;

    Organisation(
            EmulationBlocs blocs,
            OrgUnits units,
            Successions successions,
            BlocMembers members,
            HeadTerms terms,
            OrganisationVersion version,
            PlatformTransactionManager transactions) {
        this.blocs = blocs;
        this.units = units;
        this.successions = successions;
        this.members = members;
        this.terms = terms;
        facts = new VersionedFacts<>(version, transactions, this::read);
    }

    OrganisationFacts now() {
        return facts.now();
    }

    private OrganisationFacts read() {
        return new OrganisationFacts(
                blocs.findFirstByOrderById().map(EmulationBloc::shown),
                byId(),
                successions.all(),
                members.all().stream().map(BlocMember::fact).toList(),
                terms.all().stream().map(HeadTerm::fact).toList());
    }

    private Map<Long, UnitHistory> byId() {
        return Collections.unmodifiableMap(
                units.all().stream()
                        .map(OrgUnit::history)
                        .collect(
                                toMap(
                                        UnitHistory::id,
                                        Function.identity(),
                                        (one, _) -> one,
                                        LinkedHashMap::new)));
    }
}
