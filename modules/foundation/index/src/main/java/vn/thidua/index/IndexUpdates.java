package vn.thidua.index;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Brings entries up to date, however many want it at once. Writers that block each other, rarely
 * enough, try again.
 */
@Component
class IndexUpdates {

    private static final RetryPolicy WHEN_TWO_MEET =
            RetryPolicy.builder()
                    .includes(
                            List.of(
                                    ConcurrencyFailureException.class,
                                    DataIntegrityViolationException.class))
                    .maxRetries(6)
                    .delay(Duration.ofMillis(20))
                    .jitter(Duration.ofMillis(20))
                    .multiplier(2)
                    .build();

    private final RetryTemplate retry = new RetryTemplate(WHEN_TWO_MEET);
    private final EntryWriter writer;
    private final IndexPlace place;

    IndexUpdates(EntryWriter writer, IndexPlace place) {
        this.writer = writer;
        this.place = place;
    }

    /** Writes the entries of one type as they are now; each try is a transaction of its own. */
    void write(String type, Collection<Long> ids) {
        place.prepare();
        retry.invoke(() -> writer.write(type, ids));
    }
}
