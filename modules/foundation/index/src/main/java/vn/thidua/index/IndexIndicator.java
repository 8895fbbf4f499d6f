package vn.thidua.index;

import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The search index in the portal's health: whether it answers, and how much is in it. */
@Component("indexHealthIndicator")
class IndexIndicator extends AbstractHealthIndicator {

    private final EntityManager database;
    private final TransactionOperations transactions;

    IndexIndicator(EntityManager database, TransactionOperations transactions) {
        super("The search index does not answer");
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Long items = transactions.execute(_ -> items());
        health.up().withDetail("items", items == null ? 0 : items);
    }

    private long items() {
        return Search.session(database)
                .search(IndexEntry.class)
                .where(f -> f.matchAll())
                .fetchTotalHitCount();
    }
}
