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
import vn.thidua.core.ItemRef;
import vn.thidua.core.NotFound;
import vn.thidua.core.time.PortalTime;

/**
 * The units of all times. Without a day asked for, names are today's; a closed unit keeps its last
 * ones. Answers come from memory (see {@link VersionedFacts}), so nobody need keep them.
 */
@Service
public class Units {

    private final Organisation organisation;
    private final Clock clock;

    Units(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The unit with this lasting code. */
    public Optional<Unit> byCode(String code) {
        return organisation.now().units().values().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(unit -> unit.on(today()));
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
        var today = today();
        var all = new LinkedHashMap<Long, Unit>();
        organisation.now().units().forEach((id, unit) -> all.put(id, unit.on(today)));
        return all;
    }

    /** The bloc's members of a day under the names of that day, in the bloc's order. */
    public List<Unit> membersOn(LocalDate day) {
        return organisation.now().membersOn(day).map(unit -> unit.on(day)).toList();
    }

    /**
     * Units that went into this one until today, over any number of reorganisations: its people may
     * read what those could read.
     */
    public Set<Long> mergedInto(long unitId) {
        return new Lineage(organisation.now().successions(), today()).inheritedBy(unitId);
    }

    /** Units that watch the bloc for the province today. */
    public Set<Long> observers() {
        var today = today();
        return organisation.now().units().values().stream()
                .filter(unit -> unit.observer() && unit.validity().includes(today))
                .map(UnitHistory::id)
                .collect(toSet());
    }

    private UnitHistory existing(long id) {
        return Optional.ofNullable(organisation.now().units().get(id))
                .orElseThrow(() -> new NotFound(new ItemRef("organisation.unit", id)));
    }

    private LocalDate today() {
        return PortalTime.today(clock);
    }
}
