package vn.thidua.organisation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.core.request.RequestMemory;

/**
 * Facts read whole from the database and kept while the {@link OrganisationVersion} stays the same.
 * They say who is what on which day and never what somebody may do today: power is worked out from
 * them anew for each request.
 *
 * @param <T> the facts; must be immutable, because all threads share them
 */
public final class VersionedFacts<T> {

    private final OrganisationVersion version;
    private final RequestMemory request;
    private final TransactionTemplate transaction;
    private final Supplier<T> reading;
    private volatile @Nullable Kept<T> kept;

    /**
     * Facts that nobody has read yet.
     *
     * @param reading reads all of them; called in a transaction
     */
    public VersionedFacts(
            OrganisationVersion version,
            PlatformTransactionManager transactions,
            Supplier<T> reading) {
        this.version = version;
        this.request = version.request();
        this.reading = reading;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /** The facts of now; in a transaction that changes them, those that it has made. */
    public T now() {
        return version.isChanging() ? reading.get() : request.get(this, this::current);
    }

    private T current() {
        var last = kept;
        if (last == null || !last.word().equals(version.word())) {
            last = transaction.execute(_ -> new Kept<>(version.read(), reading.get()));
            kept = last;
        }
        return last.facts();
    }

    /** Facts and the version that they were read under, in one look at the database. */
    private record Kept<T>(String word, T facts) {}
}
