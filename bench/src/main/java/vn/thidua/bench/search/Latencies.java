package vn.thidua.bench.search;

import java.util.List;
import java.util.Locale;

/**
 * How long calls took.
 *
 * @param sorted nanoseconds, ascending, at least one
 */
record Latencies(List<Long> sorted) {

    static Latencies of(List<Long> nanoseconds) {
        return new Latencies(nanoseconds.stream().sorted().toList());
    }

    /** The shortest time within which so many of 100 calls ended, in milliseconds. */
    double percentile(int percent) {
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.get(Math.max(rank, 1) - 1) / 1e6;
    }

    /** For the table. */
    String text() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, **p95 %.1f ms**, p99 %.1f ms",
                percentile(50),
                percentile(95),
                percentile(99));
    }
}
