package vn.thidua.search.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.thidua.index.Counts;
import vn.thidua.organisation.Unit;
import vn.thidua.uikit.Days;

/**
 * What each facet offers: every value with hits, and every chosen one even without, so that it can
 * be given up. The order never depends on the numbers: types as in the menu, units as in the bloc,
 * the latest year first, topics by their names.
 *
 * @param address what is chosen now
 * @param counts what each choice would bring
 * @param units all units in the bloc's order
 */
record FacetValues(SearchAddress address, Counts counts, Map<Long, Unit> units, ItemTypes types) {

    List<FacetValue> of(Facet facet) {
        return switch (facet) {
            case TYPE -> ofTypes();
            case UNIT -> ofUnits();
            case YEAR -> ofYears();
            case TOPIC -> ofTopics();
        };
    }

    private List<FacetValue> ofTypes() {
        return offered(Facet.TYPE, counts.byType()).stream()
                .map(types::of)
                .sorted(Comparator.comparingInt(ItemType::place).thenComparing(ItemType::key))
                .map(type -> value(Facet.TYPE, type.key(), type.name(), counts.byType()))
                .toList();
    }

    private List<FacetValue> ofUnits() {
        var chosen = address.chosen(Facet.UNIT);
        return units.values().stream()
                .filter(unit ->
                        counts.byUnit().containsKey(unit.id()) || chosen.contains(unit.code()))
                .map(unit ->
                        new FacetValue(
                                unit.code(),
                                name(unit),
                                counts.byUnit().getOrDefault(unit.id(), 0L),
                                chosen.contains(unit.code())))
                .toList();
    }

    private List<FacetValue> ofYears() {
        return offered(Facet.YEAR, counts.byPeriod()).stream()
                .sorted(Comparator.reverseOrder())
                .map(year -> value(Facet.YEAR, year, year, counts.byPeriod()))
                .toList();
    }

    private List<FacetValue> ofTopics() {
        return offered(Facet.TOPIC, counts.byTopic()).stream()
                .sorted(Collator.getInstance(Locale.of("vi")))
                .map(topic -> value(Facet.TOPIC, topic, topic, counts.byTopic()))
                .toList();
    }

    private Set<String> offered(Facet facet, Map<String, Long> found) {
        var offered = new LinkedHashSet<>(found.keySet());
        offered.addAll(address.chosen(facet));
        return offered;
    }

    private FacetValue value(Facet facet, String key, String name, Map<String, Long> found) {
        boolean isChosen = address.chosen(facet).contains(key);
        return new FacetValue(key, name, found.getOrDefault(key, 0L), isChosen);
    }

    /** A closed unit often has the short name of the one it went into: its last day tells them. */
    private static String name(Unit unit) {
        var last = unit.validTo();
        return last == null ? unit.shortName() : unit.shortName() + " (–" + Days.full(last) + ")";
    }
}
