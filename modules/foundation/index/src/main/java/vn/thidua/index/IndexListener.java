package vn.thidua.index;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import vn.thidua.core.ItemEvent;

/** Whatever happened to an item, its entry is written anew. */
@Component
class IndexListener {

    private final IndexUpdates updates;
    private final PendingWrites pending;

    IndexListener(IndexUpdates updates, PendingWrites pending) {
        this.updates = updates;
        this.pending = pending;
    }

    /** Each try has its own transaction, so there is none around them. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ItemEvent event) {
        try {
            updates.write(event.item().type(), List.of(event.item().id()));
        } finally {
            pending.done(event);
        }
    }
}
