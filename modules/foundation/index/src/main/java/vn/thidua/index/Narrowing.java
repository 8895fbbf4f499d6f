package vn.thidua.index;

import static java.util.stream.Collectors.toUnmodifiableSet;

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
        types = whole(types);
        units = Set.copyOf(units);
        periods = whole(periods);
        topics = whole(topics);
    }

    /** Half of a character of two stands in no value, and no question to OpenSearch carries it. */
    private static Set<String> whole(Set<String> values) {
        return values.stream()
                .map(value -> value.replaceAll("\\p{Cs}", "\uFFFD"))
                .collect(toUnmodifiableSet());
    }

    /** The same for one type of item. */
    public Narrowing to(String type) {
        return new Narrowing(Set.of(type), units, periods, topics);
    }
}
