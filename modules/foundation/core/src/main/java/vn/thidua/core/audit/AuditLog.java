package vn.thidua.core.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemRef;
import vn.thidua.core.Viewer;

/**
 * The append-only log: every change of state with who, in which capacity, when, from, to and why
 * (invariant 12 of the field).
 */
@Service
public class AuditLog {

    private final AuditEntries entries;
    private final Clock clock;

    AuditLog(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Writes a line in the transaction of the change itself: both stand or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Viewer by, ItemRef item, Step step) {
        writeAt(by, item, step, clock.instant());
    }

    /** As {@link #write}, for history that is taken over with its own time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeAt(Viewer by, ItemRef item, Step step, Instant at) {
        entries.save(new AuditEntry(item, step, by, at));
    }

    /** The item's lines, oldest first. The caller has checked that the viewer may see them. */
    @Transactional(readOnly = true)
    public List<AuditRow> of(ItemRef item) {
        return entries.of(item.type(), item.id()).stream().map(AuditEntry::row).toList();
    }
}
