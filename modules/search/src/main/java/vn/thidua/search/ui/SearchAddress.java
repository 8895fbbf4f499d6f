package vn.thidua.search.ui;

import static java.util.stream.Collectors.toCollection;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.text.Nfc;

/**
 * What is looked for, as it stands in the page's address.
 *
 * @param words {@code q}: the typed words, at most {@value #MOST_CHARACTERS} characters
 * @param chosen {@code muc}, {@code don-vi}, {@code nam}, {@code chu-de}: what narrows the hits;
 *     all when empty
 * @param newestFirst {@code sap-xep=moi}: the newest first instead of the best
 * @param mixed {@code xep=chung}: one list of all types instead of a group for each
 * @param stretch {@code trang}: stretches of hits shown one below the other, from 1
 */
record SearchAddress(
        String words,
        Map<Facet, Set<String>> chosen,
        boolean newestFirst,
        boolean mixed,
        int stretch) {

    static final String PATH = "tim-kiem";

    static final String WORDS = "q";

    /** The index reads no further; encoded in an address it stays below what servers accept. */
    static final int MOST_CHARACTERS = 400;

    /** More hits than five stretches nobody reads: other words or a filter are the better way. */
    static final int LAST_STRETCH = 5;

    private static final String ORDER = "sap-xep";
    private static final String NEWEST = "moi";
    private static final String ARRANGEMENT = "xep";
    private static final String MIXED = "chung";
    private static final String STRETCH = "trang";

    /** More than a bloc has units; a longer list was not clicked together. */
    private static final int MOST_VALUES = 50;

    /** No unit, year or topic has so long a name. */
    private static final int LONGEST_VALUE = 200;

    SearchAddress {
        chosen = Map.copyOf(chosen);
    }

    static SearchAddress of(QueryParameters parameters) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            chosen.put(facet, values(parameters.getParameters(facet.parameter()).stream()));
        }
        return new SearchAddress(
                cut(parameters.getSingleParameter(WORDS).orElse("")),
                chosen,
                parameters.getSingleParameter(ORDER).filter(NEWEST::equals).isPresent(),
                parameters.getSingleParameter(ARRANGEMENT).filter(MIXED::equals).isPresent(),
                parameters
                        .getSingleParameter(STRETCH)
                        .filter(number -> number.matches("[1-" + LAST_STRETCH + "]"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    /** A search for words, in everything. */
    static SearchAddress ofWords(String typed) {
        return new SearchAddress(cut(typed), Map.of(), false, false, 1);
    }

    Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    boolean isNarrowed() {
        return chosen.values().stream().anyMatch(values -> !values.isEmpty());
    }

    /** The same with these values of a facet. */
    SearchAddress with(Facet facet, Set<String> values) {
        return new SearchAddress(words, others(facet, values), newestFirst, mixed, 1);
    }

    /** The same without values of a facet that are not among the known ones. */
    SearchAddress keeping(Facet facet, Set<String> known) {
        var values = new LinkedHashSet<>(chosen(facet));
        values.retainAll(known);
        return new SearchAddress(words, others(facet, values), newestFirst, mixed, stretch);
    }

    /** The same with one value more or less. */
    SearchAddress toggled(Facet facet, String value, boolean on) {
        var values = new LinkedHashSet<>(chosen(facet));
        values.remove(value);
        if (on) {
            values.add(value);
        }
        return with(facet, values);
    }

    SearchAddress widened() {
        return new SearchAddress(words, Map.of(), newestFirst, mixed, 1);
    }

    SearchAddress ordered(boolean byDate) {
        return new SearchAddress(words, chosen, byDate, mixed, 1);
    }

    SearchAddress arranged(boolean inOneList) {
        return new SearchAddress(words, chosen, newestFirst, inOneList, 1);
    }

    SearchAddress next() {
        return new SearchAddress(words, chosen, newestFirst, mixed, stretch + 1);
    }

    QueryParameters parameters() {
        var values = new LinkedHashMap<String, List<String>>();
        if (!words.isEmpty()) {
            values.put(WORDS, List.of(words));
        }
        for (var facet : Facet.values()) {
            if (!chosen(facet).isEmpty()) {
                values.put(facet.parameter(), List.copyOf(chosen(facet)));
            }
        }
        if (newestFirst) {
            values.put(ORDER, List.of(NEWEST));
        }
        if (mixed) {
            values.put(ARRANGEMENT, List.of(MIXED));
        }
        if (stretch > 1) {
            values.put(STRETCH, List.of(String.valueOf(stretch)));
        }
        return new QueryParameters(values);
    }

    /** The address for a link. */
    String href() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private Map<Facet, Set<String>> others(Facet facet, Set<String> values) {
        var others = new EnumMap<Facet, Set<String>>(Facet.class);
        others.putAll(chosen);
        others.put(facet, values);
        return others;
    }

    private static Set<String> values(Stream<String> typed) {
        return typed.filter(value -> !value.isBlank() && value.length() <= LONGEST_VALUE)
                .limit(MOST_VALUES)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static String cut(String typed) {
        var words = Nfc.of(typed);
        if (words.length() <= MOST_CHARACTERS) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(MOST_CHARACTERS - 1)) ? 1 : 0;
        return words.substring(0, MOST_CHARACTERS - end).strip();
    }
}
