package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.Set;

/**
 * Units that go into one on a day.
 *
 * @param predecessors keys of the units that end on the day before
 * @param successor key of the unit that goes on
 * @param day first day of the new order
 */
public record Merger(Set<Long> predecessors, long successor, LocalDate day) {

    public Merger {
        predecessors = Set.copyOf(predecessors);
        if (predecessors.contains(successor)) {
            throw new IllegalArgumentException("A unit cannot merge into itself.");
        }
    }
}
