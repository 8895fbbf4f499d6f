package vn.thidua.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemRef;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.Step;

/** Sets an installation up: the one bloc with its units and its history, all or nothing. */
@Service
@Transactional
public class Founding {

    private final OrgUnits units;
    private final Successions successions;
    private final BlocHistory history;
    private final Journal journal;

    Founding(OrgUnits units, Successions successions, BlocHistory history, Journal journal) {
        this.units = units;
        this.successions = successions;
        this.history = history;
        this.journal = journal;
    }

    /**
     * Enters the bloc.
     *
     * @return keys of the units by code
     * @throws UserProblem when there is a bloc already, or a term breaks the rules of terms
     */
    @PreAuthorize("@rights.may(#viewer, 'organisation.found')")
    public Map<String, Long> found(Viewer viewer, Foundation foundation) {
        journal.begin();
        var ids = enterUnits(foundation.units());
        for (var entry : foundation.successions()) {
            for (var earlier : entry.from()) {
                successions.save(
                        new Succession(
                                entry.kind(), id(ids, earlier), id(ids, entry.to()), entry.date()));
            }
        }
        var bloc = history.enter(foundation, code -> id(ids, code));
        journal.write(
                viewer,
                new ItemRef("organisation.bloc", bloc),
                new Step("organisation.bloc-founded", null, null, foundation.bloc().decision()));
        return ids;
    }

    private Map<String, Long> enterUnits(List<UnitEntry> entries) {
        var ids = new HashMap<String, Long>();
        entries.forEach(entry -> ids.put(entry.code(), units.save(new OrgUnit(entry)).id()));
        return Map.copyOf(ids);
    }

    private static long id(Map<String, Long> ids, String code) {
        var id = ids.get(code);
        if (id == null) {
            throw new IllegalArgumentException(
                    "The foundation names the unit '%s' but lists only %s"
                            .formatted(code, ids.keySet()));
        }
        return id;
    }
}
