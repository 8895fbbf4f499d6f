package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which units went into which, as it stands on a day. */
record Lineage(List<Succession> successions, LocalDate day) {

    /** All units that the given one inherited from, over any number of reorganisations. */
    Set<Long> inheritedBy(long unit) {
        var found = new HashSet<Long>();
        collect(unit, found);
        found.remove(unit);
        return Set.copyOf(found);
    }

    private void collect(long unit, Set<Long> found) {
        for (var succession : successions) {
            if (succession.later() == unit
                    && succession.inheritsOn(day)
                    && found.add(succession.earlier())) {
                collect(succession.earlier(), found);
            }
        }
    }
}
