package vn.thidua.index;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.core.ItemRef;

interface IndexEntries extends Repository<IndexEntry, String> {

    /** Reads entries and keeps everybody else from them until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from IndexEntry e where e.item in :items order by e.item")
    List<IndexEntry> lock(Collection<String> items);

    @Query("select new vn.thidua.core.ItemRef(e.itemType, e.itemId) from IndexEntry e")
    List<ItemRef> refs();

    long count();

    void delete(IndexEntry entry);

    void flush();
}
