package vn.thidua.index;

import java.util.Set;

/**
 * What narrows a search; an empty set leaves everything.
 *
 * @param types only these types of items
 * @param units only items of these units
 * @param periods only these emulation periods
 * @param topics only items about one of these topics
 */
public record Narrowing(
        Set<String> types, Set<Long> units, Set<String> periods, Set<String> topics) {

    /** Everything. */
    public static final Narrowing NONE = new Narrowing(Set.of(), Set.of(), Set.of(), Set.of());

    public Narrowing {
        types = Set.copyOf(types);
        units = Set.copyOf(units);
        periods = Set.copyOf(periods);
        topics = Set.copyOf(topics);
    }

    /** The same for one type of item. */
    public Narrowing to(String type) {
        return new Narrowing(Set.of(type), units, periods, topics);
    }
}
