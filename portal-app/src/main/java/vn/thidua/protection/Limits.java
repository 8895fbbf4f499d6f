package vn.thidua.protection;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Counts what each caller asks for, with one bucket of tokens for each kind of request. The buckets
 * live in this process: behind a load balancer that keeps people on one node, each node counts its
 * own.
 */
@Component
class Limits {

    private final Map<Limited, Limit> limits;
    private final int callers;
    private final ClockMeter meter;
    private final Map<Key, Bucket> buckets = new ConcurrentHashMap<>();

    Limits(LimitSettings settings, Clock clock) {
        this.limits = settings.byKind();
        this.callers = settings.callers();
        this.meter = new ClockMeter(clock);
    }

    /**
     * Takes a token.
     *
     * @return how long to wait until there is one, zero when the request may pass
     */
    Duration waitingTime(Caller caller, Limited kind) {
        var key = new Key(caller, kind);
        if (buckets.size() >= callers && !buckets.containsKey(key)) {
            forgetTheQuiet();
        }
        var answer =
                buckets.computeIfAbsent(key, _ -> bucket(kind)).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(answer.getNanosToWaitForRefill());
    }

    /** A full bucket is as good as a new one; when all are in use, everybody starts anew. */
    private void forgetTheQuiet() {
        buckets.entrySet().removeIf(entry -> isFull(entry.getKey().kind(), entry.getValue()));
        if (buckets.size() >= callers) {
            buckets.clear();
        }
    }

    private boolean isFull(Limited kind, Bucket bucket) {
        return bucket.getAvailableTokens() >= limit(kind).burst();
    }

    private Bucket bucket(Limited kind) {
        var limit = limit(kind);
        return Bucket.builder()
                .addLimit(
                        Bandwidth.builder()
                                .capacity(limit.burst())
                                .refillGreedy(limit.refill(), limit.period())
                                .build())
                .withCustomTimePrecision(meter)
                .build();
    }

    private Limit limit(Limited kind) {
        var limit = limits.get(kind);
        if (limit == null) {
            throw new IllegalStateException("No limit for " + kind);
        }
        return limit;
    }

    private record Key(Caller caller, Limited kind) {}
}
