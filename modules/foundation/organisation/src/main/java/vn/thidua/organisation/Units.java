package vn.thidua.organisation;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemRef;
import vn.thidua.core.NotFound;
import vn.thidua.core.time.PortalTime;

/**
 * The units of all times. Without a day asked for, names are today's; a closed unit keeps its last
 * ones. A few dozen rows, so each question is one query and nothing is cached.
 */
@Service
@Transactional(readOnly = true)
public class Units {

    private final OrgUnits units;
    private final Successions successions;
    private final Clock clock;

    Units(OrgUnits units, Successions successions, Clock clock) {
        this.units = units;
        this.successions = successions;
        this.clock = clock;
    }

    /** The unit with this lasting code. */
    public Optional<Unit> byCode(String code) {
        return units.byCode(code).map(unit -> unit.on(today()));
    }

    /**
     * The unit under today's names.
     *
     * @throws NotFound when there is none
     */
    public Unit get(long id) {
        return get(id, today());
    }

    /**
     * The unit under the names of a day.
     *
     * @throws NotFound when there is none
     */
    public Unit get(long id, LocalDate day) {
        return existing(id).on(day);
    }

    /**
     * What the unit's papers of a day need.
     *
     * @throws NotFound when there is none
     */
    public Letterhead letterhead(long id, LocalDate day) {
        return existing(id).letterheadOn(day);
    }

    /** All units by key, closed ones too, in the bloc's order. */
    public Map<Long, Unit> all() {
        var all = new LinkedHashMap<Long, Unit>();
        units.all().forEach(unit -> all.put(unit.id(), unit.on(today())));
        return all;
    }

    /** The bloc's members of a day under the names of that day, in the bloc's order. */
    public List<Unit> membersOn(LocalDate day) {
        return units.membersOn(day).stream().map(unit -> unit.on(day)).toList();
    }

    /**
     * Units that went into this one until today, over any number of reorganisations: its people may
     * read what those could read.
     */
    public Set<Long> mergedInto(long unitId) {
        return new Lineage(successions.all(), today()).inheritedBy(unitId);
    }

    /** Units that watch the bloc for the province today. */
    public Set<Long> observers() {
        return units.all().stream()
                .filter(unit -> unit.isObserver() && unit.validity().includes(today()))
                .map(OrgUnit::id)
                .collect(toSet());
    }

    private OrgUnit existing(long id) {
        return units.byId(id).orElseThrow(() -> new NotFound(new ItemRef("organisation.unit", id)));
    }

    private LocalDate today() {
        return PortalTime.today(clock);
    }
}
