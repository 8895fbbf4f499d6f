package vn.thidua.index;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemDocument;
import vn.thidua.core.ItemRef;
import vn.thidua.core.ItemSource;
import vn.thidua.core.Items;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.grant.Token;

/**
 * Writes the entries of items as their module describes them at this moment. Doing it twice changes
 * nothing; doing it after a loss repairs.
 *
 * <p>The entry's row is added where it is missing and locked before the item is read, so of two
 * writers of one item the later one reads the later state. The index is written inside the
 * transaction: when that fails, the caller learns of it, the row is rolled back and the event stays
 * open. A document that is written although the commit then fails does no harm, because the same
 * key is written again.
 */
@Service
class EntryWriter {

    private final IndexEntries entries;
    private final EntityManager database;
    private final Items items;
    private final Grants grants;
    private final NewRows rows;

    EntryWriter(
            IndexEntries entries,
            EntityManager database,
            Items items,
            Grants grants,
            NewRows rows) {
        this.entries = entries;
        this.database = database;
        this.rows = rows;
        this.items = items;
        this.grants = grants;
    }

    /**
     * Writes entries of one type, and removes those whose item is no longer to be found.
     *
     * @param type also one that no installed module describes any more: its entries go
     */
    // Read committed: what is read after the lock is the latest, and missing rows lock no gaps.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void write(String type, Collection<Long> ids) {
        var refs = Set.copyOf(ids).stream().map(id -> new ItemRef(type, id)).toList();
        var known = locked(refs);
        var documents = documents(type, ids);
        var readers = grants.of(type, ids);
        for (var ref : refs) {
            var entry = requireNonNull(known.get(ref));
            var document = documents.get(ref);
            if (document == null) {
                remove(ref, entry);
            } else {
                put(entry, document, readers.get(ref.id()));
            }
        }
        entries.flush();
        Search.session(database).indexingPlan().execute();
    }

    private Map<ItemRef, IndexEntry> locked(List<ItemRef> refs) {
        var there = there(refs);
        var missing =
                refs.stream()
                        .filter(ref -> !there.containsKey(ref))
                        .sorted(Comparator.comparing(ItemRef::toString))
                        .toList();
        if (missing.isEmpty()) {
            return there;
        }
        rows.add(missing);
        return there(refs);
    }

    private Map<ItemRef, IndexEntry> there(List<ItemRef> refs) {
        return entries.lock(refs.stream().map(ItemRef::toString).toList()).stream()
                .collect(toMap(IndexEntry::ref, identity()));
    }

    private Map<ItemRef, ItemDocument> documents(String type, Collection<Long> ids) {
        return items.sources().stream()
                .filter(source -> source.type().equals(type))
                .map((ItemSource source) -> source.documents(ids))
                .flatMap(List::stream)
                .collect(toMap(document -> document.card().ref(), identity()));
    }

    private void put(IndexEntry entry, ItemDocument document, @Nullable Set<Token> readers) {
        entry.describe(document, readers == null ? Set.of() : readers);
        Search.session(database).indexingPlan().addOrUpdate(entry);
    }

    private void remove(ItemRef ref, IndexEntry entry) {
        entries.delete(entry);
        // Also where the row was added just now: a document may have outlived the old one.
        Search.session(database).indexingPlan().purge(IndexEntry.class, ref.toString(), null);
    }
}
