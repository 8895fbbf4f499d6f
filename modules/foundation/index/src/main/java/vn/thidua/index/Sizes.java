package vn.thidua.index;

import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much is in the table and in the index: quick to ask, unlike {@link Inventory}. */
@Service
class Sizes {

    private final IndexEntries entries;
    private final EntityManager database;

    Sizes(IndexEntries entries, EntityManager database) {
        this.entries = entries;
        this.database = database;
    }

    @Transactional(readOnly = true)
    public long documents() {
        return Search.session(database)
                .search(IndexEntry.class)
                .where(f -> f.matchAll())
                .fetchTotalHitCount();
    }

    /** Documents too many, or too few when negative. */
    @Transactional(readOnly = true)
    public long difference() {
        return documents() - entries.count();
    }
}
