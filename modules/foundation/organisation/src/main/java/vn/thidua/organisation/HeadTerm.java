package vn.thidua.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.ItemRef;
import vn.thidua.core.UserProblem;

/** One unit's term as head or deputy of the bloc. */
@Entity
@Table(name = "organisation_head_term")
class HeadTerm implements Term {

    static final String TYPE = "organisation.head-term";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version private int version;

    @SuppressWarnings("UnusedVariable") // read by queries
    private long blocId;

    private long unitId;

    @Enumerated(EnumType.STRING)
    private HeadRole role;

    @Enumerated(EnumType.STRING)
    private HeadTermState state;

    @Embedded private Validity validity;
    private @Nullable String document;
    private @Nullable LocalDate confirmedOn;
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected HeadTerm() {}

    HeadTerm(long blocId, HeadProposal proposal) {
        this.blocId = blocId;
        unitId = proposal.unitId();
        role = proposal.role();
        validity = proposal.days();
        note = proposal.note();
        state = HeadTermState.PROPOSED;
    }

    void confirm(HandoverPaper paper) {
        leaveProposal(HeadTermState.CONFIRMED);
        document = paper.document();
        confirmedOn = paper.date();
    }

    void withdraw() {
        leaveProposal(HeadTermState.WITHDRAWN);
    }

    private void leaveProposal(HeadTermState next) {
        if (state != HeadTermState.PROPOSED) {
            throw UserProblem.of("organisation.head-term.no-longer-proposed");
        }
        state = next;
    }

    void endBefore(LocalDate day) {
        validity = validity.untilBefore(day);
    }

    ItemRef ref() {
        return new ItemRef(TYPE, Objects.requireNonNull(id));
    }

    long unit() {
        return unitId;
    }

    HeadRole role() {
        return role;
    }

    @Override
    public Validity days() {
        return validity;
    }

    TermFact fact() {
        return new TermFact(ref().id(), role, unitId, state, validity, document, confirmedOn, note);
    }
}
