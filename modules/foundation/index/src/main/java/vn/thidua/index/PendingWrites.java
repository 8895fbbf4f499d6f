package vn.thidua.index;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.core.ItemEvent;

/**
 * What people have saved and the index does not know yet: about 20 ms each. Who saved something and
 * searches at once waits for it, half a second at most; nobody else waits. It is kept in this
 * process only, because a person stays on one portal.
 */
@Component
class PendingWrites {

    private static final Duration LONGEST = Duration.ofMillis(500);

    /**
     * A write whose listener never came, because the database went away, is nobody's to wait for.
     */
    private static final long FORGOTTEN = Duration.ofSeconds(5).toNanos();

    private final Set<Write> open = ConcurrentHashMap.newKeySet();

    /**
     * Runs inside the saving transaction and counts from its commit, before the listener begins.
     */
    @EventListener
    void on(ItemEvent event) {
        if (event.actor() != 0 && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            open.add(new Write(event));
                        }
                    });
        }
    }

    /**
     * The listener has written it, or failed: it is tried again later, and nobody waits for that.
     */
    void done(ItemEvent event) {
        open.removeIf(write -> write.endsWith(event));
    }

    /** Waits for what the person has saved, as long as a person hardly notices. */
    void await(long person) {
        long start = System.nanoTime();
        open.removeIf(write -> start - write.since > FORGOTTEN);
        for (var write : open) {
            long left = LONGEST.toNanos() - (System.nanoTime() - start);
            if (write.event.actor() == person && !write.isDoneWithin(left)) {
                return;
            }
        }
    }

    /** One saving; two savings of one item are two. */
    private static final class Write {

        private final ItemEvent event;
        private final long since = System.nanoTime();
        private final CountDownLatch done = new CountDownLatch(1);

        Write(ItemEvent event) {
            this.event = event;
        }

        boolean endsWith(ItemEvent other) {
            boolean ends = event.equals(other);
            if (ends) {
                done.countDown();
            }
            return ends;
        }

        boolean isDoneWithin(long nanos) {
            try {
                return done.await(nanos, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
