package vn.thidua.files.text;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where contents are handed in to be read. */
@Component
public class TextInbox {

    private final TextTable table;
    private final TextReading reading;

    TextInbox(TextTable table, TextReading reading) {
        this.table = table;
        this.reading = reading;
    }

    /**
     * Takes a content in, within the transaction that stores its file; one that is known already is
     * not read again.
     */
    public void take(String hash, String mediaType, Instant now) {
        table.await(hash, mediaType, now);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        reading.wake();
                    }
                });
    }

    /** The content is gone, and so is its text. */
    public void forget(String hash) {
        table.forget(hash);
    }
}
