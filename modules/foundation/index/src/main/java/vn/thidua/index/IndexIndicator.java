package vn.thidua.index;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * The search index in the portal's health: whether it answers, how much is in it, and what the last
 * check found.
 */
@Component("indexHealthIndicator")
class IndexIndicator extends AbstractHealthIndicator {

    private final Sizes sizes;
    private final CheckResults results;

    IndexIndicator(Sizes sizes, CheckResults results) {
        super("The search index does not answer");
        this.sizes = sizes;
        this.results = results;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("items", sizes.documents());
        results.last()
                .ifPresent(last ->
                        health.withDetail("checked", last.at().toString())
                                .withDetail("differing", last.differing())
                                .withDetail("failed", last.failed()));
    }
}
