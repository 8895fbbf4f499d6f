package vn.thidua.bench.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * People who ask one question after another.
 *
 * @param queries asked in turn, each client beginning elsewhere
 * @param ask one call, which is measured
 */
record Clients(List<String> queries, Consumer<String> ask) {

    Latencies measure(int number, Duration time) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(number)) {
            var tasks = new ArrayList<Callable<List<Long>>>();
            for (int client = 0; client < number; client++) {
                int first = client * queries.size() / number;
                tasks.add(() -> askUntil(end, first));
            }
            var all = new ArrayList<Long>();
            for (Future<List<Long>> one : threads.invokeAll(tasks)) {
                all.addAll(one.get());
            }
            return Latencies.of(all);
        }
    }

    private List<Long> askUntil(long end, int first) {
        var times = new ArrayList<Long>();
        for (int place = first; times.isEmpty() || System.nanoTime() < end; place++) {
            long begin = System.nanoTime();
            ask.accept(queries.get(place % queries.size()));
            times.add(System.nanoTime() - begin);
        }
        return times;
    }
}
