package vn.thidua.index;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The index is there before the first event comes; without its cluster the portal starts too. */
@Component
class IndexOpening {

    private static final Logger LOG = LoggerFactory.getLogger(IndexOpening.class);

    private final IndexPlace place;

    IndexOpening(IndexPlace place) {
        this.place = place;
    }

    @EventListener(ApplicationStartedEvent.class)
    void open() {
        try {
            place.prepare();
        } catch (RuntimeException e) {
            LOG.error("There is no search until the index can be reached: {}", e.toString());
        }
    }
}
