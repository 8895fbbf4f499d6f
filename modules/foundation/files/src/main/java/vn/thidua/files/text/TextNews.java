package vn.thidua.files.text;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.core.ItemEvent;

/** Tells items that the text of a file of theirs is known now. */
@Component
class TextNews {

    static final String READ = "files.text-read";

    private final TextTable table;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TextNews(
            TextTable table,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells the items of a text, which is there for good already: an item that begins to use the
     * file at this very moment, unseen here, finds the text when its own event is worked on.
     */
    void tell(long id) {
        transaction.executeWithoutResult(_ -> {
            for (var item : table.users(id)) {
                events.publishEvent(new ItemEvent(READ, item, 0, 0, clock.instant()));
            }
            table.told(id);
        });
    }
}
