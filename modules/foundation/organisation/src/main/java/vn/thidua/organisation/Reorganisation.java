package vn.thidua.organisation;

import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemRef;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.Step;

/**
 * Units come, are renamed and merge. Nothing is overwritten: papers of an earlier day keep the
 * names and the units of that day.
 */
@Service
@Transactional
public class Reorganisation {

    private final OrgUnits units;
    private final Successions successions;
    private final BlocRules rules;
    private final Journal journal;

    Reorganisation(OrgUnits units, Successions successions, BlocRules rules, Journal journal) {
        this.units = units;
        this.successions = successions;
        this.rules = rules;
        this.journal = journal;
    }

    /**
     * Enters a unit.
     *
     * @return its key
     */
    @PreAuthorize("@rights.may(#viewer, 'organisation.edit-units')")
    public long add(Viewer viewer, UnitEntry entry) {
        journal.begin();
        if (units.byCode(entry.code()).isPresent()) {
            throw UserProblem.at("code", "organisation.unit.code-taken", entry.code());
        }
        var id = units.save(new OrgUnit(entry)).id();
        journal.write(viewer, ref(id), step("added", entry.code()));
        return id;
    }

    /**
     * Gives a unit new names from a day on.
     *
     * @throws UserProblem when the unit already has names of that day or a later one
     */
    @PreAuthorize("@rights.may(#viewer, 'organisation.edit-units')")
    public void rename(Viewer viewer, long unitId, UnitNaming naming, LocalDate from) {
        journal.begin();
        var unit = existing(unitId);
        if (!from.isAfter(unit.namedSince())) {
            throw UserProblem.at("from", "organisation.unit.named-later", unit.namedSince());
        }
        unit.rename(from, naming);
        journal.write(viewer, ref(unitId), step("renamed", naming.fullName()));
    }

    /**
     * Closes units whose work goes on in another one, and ends their membership.
     *
     * @throws UserProblem when one of them is closed already or has a term in the bloc that the
     *     merger would cut
     */
    @PreAuthorize("@rights.may(#viewer, 'organisation.edit-units')")
    public void merge(Viewer viewer, Merger merger) {
        journal.begin();
        rules.lockBloc();
        var successor = existing(merger.successor());
        for (var id : merger.predecessors()) {
            close(existing(id), merger.day());
            successions.save(
                    new Succession(
                            SuccessionKind.MERGED_INTO, id, merger.successor(), merger.day()));
            journal.write(viewer, ref(id), step("merged", successor.code()));
        }
    }

    private void close(OrgUnit unit, LocalDate day) {
        if (!unit.validity().includes(day.minusDays(1))) {
            throw UserProblem.of(
                    "organisation.unit.not-working", unit.namingOn(day).fullName(), day);
        }
        rules.endMembership(unit, day);
        unit.closeBefore(day);
    }

    private OrgUnit existing(long id) {
        return units.byId(id).orElseThrow(() -> new NotFound(ref(id)));
    }

    private static ItemRef ref(long id) {
        return new ItemRef("organisation.unit", id);
    }

    private static Step step(String what, String detail) {
        return new Step("organisation.unit-" + what, null, null, detail);
    }
}
