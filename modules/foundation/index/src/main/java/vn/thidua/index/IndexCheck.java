package vn.thidua.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Gatherers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import vn.thidua.core.ItemRef;

/**
 * At every start, every night and when an administrator asks, the items, the rows and the documents
 * are compared and what differs is written anew, while the portal already serves. An empty or
 * half-lost index, an index of an older version, items of a module that was taken away: all come
 * out right without a moment in which nothing is found.
 */
@Component
class IndexCheck {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCheck.class);

    /** Items read and written in one transaction: small enough to keep locks and memory short. */
    private static final int BATCH = 200;

    private final Inventory inventory;
    private final IndexUpdates updates;
    private final Fingerprint fingerprint;
    private final IndexPlace place;
    private final CheckResults results;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();

    IndexCheck(
            Inventory inventory,
            IndexUpdates updates,
            Fingerprint fingerprint,
            IndexPlace place,
            CheckResults results,
            Clock clock) {
        this.results = results;
        this.clock = clock;
        this.inventory = inventory;
        this.updates = updates;
        this.fingerprint = fingerprint;
        this.place = place;
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        try {
            int written = run();
            if (written > 0) {
                LOG.info("The search index was mended: {} items written anew", written);
            }
        } catch (RuntimeException e) {
            LOG.warn("The search index cannot be checked at the start: {}", e.toString());
        }
    }

    /**
     * Mends the index. What cannot be written is logged and tried again within a minute; the rest
     * does not wait for it.
     *
     * @return number of items that were written anew, gone ones included
     */
    int run() {
        running.lock();
        try {
            return check().written();
        } finally {
            running.unlock();
        }
    }

    /** The same, with all figures; nothing while another check is under way. */
    Optional<CheckResult> tryCheck() {
        if (!running.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(check());
        } finally {
            running.unlock();
        }
    }

    boolean isRunning() {
        return running.isLocked();
    }

    private CheckResult check() {
        var at = clock.instant();
        long start = System.nanoTime();
        place.prepare();
        var now = fingerprint.now();
        var stock = inventory.take();
        var differing = stock.differing();
        var wrong = now.equals(place.remembered()) ? differing : stock.all();
        int written = write(wrong);
        if (written == wrong.size()) {
            place.remember(now);
        }
        var result =
                new CheckResult(
                        at,
                        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                        stock.items().size(),
                        stock.rows().size(),
                        stock.documents().size(),
                        differing.size(),
                        written,
                        wrong.size() - written);
        results.keep(result);
        return result;
    }

    private int write(Collection<ItemRef> refs) {
        var idsByType =
                refs.stream()
                        .sorted(Comparator.comparingLong(ItemRef::id))
                        .collect(groupingBy(ItemRef::type, mapping(ItemRef::id, toList())));
        return idsByType.entrySet().stream()
                .mapToInt(ofType ->
                        ofType.getValue().stream()
                                .gather(Gatherers.windowFixed(BATCH))
                                .mapToInt(ids -> write(ofType.getKey(), ids))
                                .sum())
                .sum();
    }

    private int write(String type, List<Long> ids) {
        try {
            updates.write(type, ids);
            return ids.size();
        } catch (RuntimeException e) {
            LOG.error("Items of type {} could not be written to the index: {}", type, ids, e);
            return 0;
        }
    }

    /**
     * Who knows which items.
     *
     * @param items what the modules want to be found
     * @param rows what the table {@code index_entry} holds
     * @param documents what the index holds
     */
    record Stock(Set<ItemRef> items, Set<ItemRef> rows, Set<ItemRef> documents) {

        Set<ItemRef> all() {
            var all = new HashSet<>(items);
            all.addAll(rows);
            all.addAll(documents);
            return all;
        }

        Set<ItemRef> differing() {
            var differing = all();
            differing.removeIf(
                    ref -> items.contains(ref) && rows.contains(ref) && documents.contains(ref));
            return differing;
        }
    }
}
