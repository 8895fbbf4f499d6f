package vn.thidua.core.module;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.aop.interceptor.SimpleAsyncUncaughtExceptionHandler;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;
import vn.thidua.core.UserProblem;

/**
 * A listener whose module is off refuses, and its event waits: that is expected and stays out of
 * the log. Everything else that fails beside a request is logged as ever, but what is tried again
 * and fails in the same way says so in one line for ten minutes.
 */
@Component
class QuietRefusals implements AsyncConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(QuietRefusals.class);

    private static final Duration BRIEF = Duration.ofMinutes(10);

    /** When each kind of failure was last told in full, by the machine's count of nanoseconds. */
    private final Map<String, Long> told = new ConcurrentHashMap<>();

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        var loud = new SimpleAsyncUncaughtExceptionHandler();
        return (failure, method, arguments) -> {
            if (failure instanceof UserProblem) {
                return;
            }
            if (isNew(method + " " + failure.getClass().getName())) {
                loud.handleUncaughtException(failure, method, arguments);
            } else {
                LOG.warn("{} failed again: {}", method, failure.toString());
            }
        };
    }

    private boolean isNew(String kind) {
        long now = System.nanoTime();
        var last = told.get(kind);
        if (last != null && now - last < BRIEF.toNanos()) {
            return false;
        }
        told.put(kind, now);
        return true;
    }
}
