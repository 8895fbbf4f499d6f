package vn.thidua.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import vn.thidua.core.ItemRef;

/**
 * At every start, the items, the rows and the documents are compared and what differs is written
 * anew, while the portal already serves. An empty or half-lost Lucene folder, an index of an older
 * version, items of a module that was taken away: all come out right without a moment in which
 * nothing is found.
 */
@Component
class IndexCheck {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCheck.class);

    /** Items read and written in one transaction: small enough to keep locks and memory short. */
    private static final int BATCH = 200;

    private final Inventory inventory;
    private final IndexUpdates updates;
    private final Fingerprint fingerprint;
    private final IndexFolder folder;

    IndexCheck(
            Inventory inventory,
            IndexUpdates updates,
            Fingerprint fingerprint,
            IndexFolder folder) {
        this.inventory = inventory;
        this.updates = updates;
        this.fingerprint = fingerprint;
        this.folder = folder;
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        int written = run();
        if (written > 0) {
            LOG.info("The search index was mended: {} items written anew", written);
        }
    }

    /**
     * Mends the index. What cannot be written is logged and tried again at the next start; the rest
     * does not wait for it.
     *
     * @return number of items that were written anew, gone ones included
     */
    int run() {
        var now = fingerprint.now();
        var stock = inventory.take();
        var wrong = now.equals(folder.remembered()) ? stock.differing() : stock.all();
        int written = write(wrong);
        if (written == wrong.size()) {
            folder.remember(now);
        }
        return written;
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
     * @param documents what the Lucene index holds
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
