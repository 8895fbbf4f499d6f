package vn.thidua.core.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The secret word in a person's own pages. */
@Entity
@Table(name = "core_draft_seal")
class DraftSeal {

    @Id private long personId;
    private String seal;

    @SuppressWarnings("NullAway.Init")
    protected DraftSeal() {}

    DraftSeal(long personId, String seal) {
        this.personId = personId;
        this.seal = seal;
    }

    String seal() {
        return seal;
    }
}
