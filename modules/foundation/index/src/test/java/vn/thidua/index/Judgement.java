package vn.thidua.index;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What people type, and which documents answer it.
 *
 * @param kind what the query tries
 * @param typed as typed
 * @param worth 1 to 3 by key of the document; what is missing is worth nothing
 */
record Judgement(String kind, String typed, Map<String, Integer> worth) {

    /** One line of {@code queries.txt}. */
    static Judgement of(List<String> line) {
        var kind = line.get(0);
        var typed = line.get(1);
        return new Judgement(
                kind,
                kind.equals("nfd") ? Normalizer.normalize(typed, Normalizer.Form.NFD) : typed,
                Arrays.stream(line.get(2).split(" ", -1))
                        .map(one -> one.split(":", -1))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        one -> one[0], one -> Integer.valueOf(one[1]))));
    }

    /** How good an answer is. */
    Quality quality(List<String> found) {
        return Quality.of(
                found.stream().map(key -> worth.getOrDefault(key, 0)).toList(),
                List.copyOf(worth.values()));
    }
}
