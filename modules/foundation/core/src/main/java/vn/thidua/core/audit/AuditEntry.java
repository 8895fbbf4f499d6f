package vn.thidua.core.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.ItemRef;
import vn.thidua.core.Viewer;

/** One line of the log; never changed, never deleted. */
@Entity
@Table(name = "core_audit")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String itemType;
    private long itemId;
    private String action;
    private @Nullable String fromState;
    private @Nullable String toState;
    private @Nullable String reason;
    private long personId;
    private String personName;
    private @Nullable String capacity;
    private long unitId;
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(ItemRef item, Step step, Viewer by, Instant at) {
        itemType = item.type();
        itemId = item.id();
        action = step.action();
        fromState = step.from();
        toState = step.to();
        reason = step.reason();
        personId = by.personId();
        personName = by.name().full();
        capacity = by.acting() == null ? null : by.acting().title();
        unitId = by.unitId();
        happenedAt = at;
    }

    AuditRow row() {
        return new AuditRow(
                new ItemRef(itemType, itemId),
                new Step(action, fromState, toState, reason),
                new AuditRow.Actor(personId, personName, capacity, unitId),
                happenedAt);
    }
}
