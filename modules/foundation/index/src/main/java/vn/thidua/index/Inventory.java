package vn.thidua.index;

import java.util.HashSet;
import java.util.Set;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemRef;
import vn.thidua.core.ItemSource;
import vn.thidua.core.Items;

/** Counts through what there is: in the modules, in the table, in the index. */
@Service
class Inventory {

    private static final Logger LOG = LoggerFactory.getLogger(Inventory.class);

    private final Items items;
    private final IndexEntries entries;
    private final Engine engine;

    Inventory(Items items, IndexEntries entries, Engine engine) {
        this.items = items;
        this.entries = entries;
        this.engine = engine;
    }

    /** All keys; about 10 MB for 100,000 items, held only while they are compared. */
    @Transactional(readOnly = true)
    public IndexCheck.Stock take() {
        var wanted = new HashSet<ItemRef>();
        items.sources().forEach(source -> addAll(wanted, source));
        return new IndexCheck.Stock(wanted, Set.copyOf(entries.refs()), documents());
    }

    /** What cannot be read is not there: it is written anew. */
    private Set<ItemRef> documents() {
        try {
            return Set.copyOf(engine.refs());
        } catch (SearchException e) {
            LOG.warn("The search index cannot be read: {}", e.toString());
            return Set.of();
        }
    }

    private static void addAll(Set<ItemRef> wanted, ItemSource source) {
        try (var ids = source.allIds()) {
            ids.forEach(id -> wanted.add(new ItemRef(source.type(), id)));
        }
    }
}
