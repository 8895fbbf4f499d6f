package vn.thidua.core.module;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Work after a change that failed, or whose process died, is done again without a restart: a disk
 * was full, the database away for a moment, a portal beside this one killed. It stands in core,
 * because the event table does, so that listeners of every module profit.
 *
 * <p>An event that fails again and again waits longer each time, an hour at most; it is never given
 * up and its age stands among the figures. Of those that fail together one is tried every 40 s all
 * the same: when it succeeds, the fault is over and the others follow at once, not after the hour.
 * Listeners of a module that is off, or that is no longer installed, wait for their module.
 *
 * <p>Of several portals two may now and then take the same event; listeners are idempotent.
 */
@Component
class UnfinishedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedEvents.class);

    /** One listener's failing events together cost one try in so many seconds. */
    private static final int SCOUT = 40;

    private final IncompleteEventPublications publications;
    private final OpenEvents open;
    private final ModuleSwitches switches;

    /** The event of each listener whose success would say that the fault is over. */
    private final Map<String, UUID> scouts = new ConcurrentHashMap<>();

    private boolean away;

    UnfinishedEvents(
            IncompleteEventPublications publications, OpenEvents open, ModuleSwitches switches) {
        this.publications = publications;
        this.open = open;
        this.switches = switches;
    }

    /** Every five seconds; a look finds nothing nearly always and costs one small question. */
    @Scheduled(
            fixedDelayString = "${portal.events.look-every:5s}",
            initialDelayString = "${portal.events.look-after:20s}")
    void deliver() {
        try {
            deliver(due());
            away = false;
        } catch (DataAccessException e) {
            if (!away) {
                LOG.warn("Unfinished events cannot be read, tried again: {}", e.getMessage());
            }
            away = true;
        }
    }

    private void deliver(Set<UUID> events) {
        if (!events.isEmpty()) {
            open.release(events);
            publications.resubmitIncompletePublications(
                    event -> events.contains(event.getIdentifier()));
        }
    }

    private Set<UUID> due() {
        var due = new HashSet<UUID>();
        var listeners = open.listeners();
        scouts.keySet().retainAll(listeners);
        listeners.stream().filter(this::works).forEach(listener -> due.addAll(due(listener)));
        return due;
    }

    private Collection<UUID> due(String listener) {
        var scout = scouts.remove(listener);
        boolean over = scout != null && !open.isOpen(scout);
        var due = over ? open.failed(listener) : withScout(listener);
        if (!due.isEmpty()) {
            scouts.put(listener, due.getFirst());
        } else if (scout != null && !over) {
            scouts.put(listener, scout);
        }
        return due;
    }

    private List<UUID> withScout(String listener) {
        var due = open.due(listener);
        return due.isEmpty() ? open.longest(listener, SCOUT) : due;
    }

    /** A listener is named by its class, method and event: {@code a.b.C.on(a.b.Event)}. */
    private boolean works(String listener) {
        int method = listener.lastIndexOf('.', Math.max(0, listener.indexOf('(')));
        var type = listener.substring(0, Math.max(0, method));
        var loader = getClass().getClassLoader();
        return ClassUtils.isPresent(type, loader)
                && switches.isOn(ClassUtils.resolveClassName(type, loader));
    }
}
