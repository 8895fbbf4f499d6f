package vn.thidua.organisation;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.core.ItemEvent;
import vn.thidua.core.ItemRef;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Step;

/**
 * Writes a change into the log and tells the other modules, under the same word. Whoever changes
 * the organisation comes by here, so it also ends what was kept of it in memory.
 */
@Component
class Journal {

    private final OrganisationVersion version;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Journal(
            OrganisationVersion version,
            AuditLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.version = version;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** The first step of every change of the organisation. */
    void begin() {
        version.change();
    }

    void write(Viewer by, ItemRef item, Step step) {
        begin();
        log.write(by, item, step);
        events.publishEvent(ItemEvent.of(step.action(), item, by, clock.instant()));
    }
}
