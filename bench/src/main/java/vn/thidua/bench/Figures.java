package vn.thidua.bench;

import java.util.List;
import java.util.Locale;

/**
 * Repeated measurements of one thing.
 *
 * @param sorted ascending, at least one
 */
record Figures(List<Double> sorted) {

    static Figures of(List<Double> values) {
        return new Figures(values.stream().sorted().toList());
    }

    double median() {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Median with the smallest and the largest, each in the given format. */
    String text(String format) {
        return "**%s** (%s to %s)"
                .formatted(
                        word(format, median()),
                        word(format, sorted.getFirst()),
                        word(format, sorted.getLast()));
    }

    private static String word(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
