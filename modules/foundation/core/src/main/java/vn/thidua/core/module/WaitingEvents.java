package vn.thidua.core.module;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Component;

/**
 * Events that a module should have heard while it was off. They stay in the event table, because
 * the {@link ModuleGate} refuses the listener's call, and are delivered when the module is on
 * again; what is left when the portal stops is delivered at its next start.
 */
@Component
class WaitingEvents implements DisposableBean {

    /** After this every portal of the installation knows that the module is on. */
    private static final Duration UNTIL_ALL_KNOW = ModuleSwitches.LIFETIME.plusMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(WaitingEvents.class);

    private final ScheduledExecutorService later =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("waiting-events").factory());
    private final IncompleteEventPublications events;
    private final ModuleSwitches switches;

    WaitingEvents(IncompleteEventPublications events, ModuleSwitches switches) {
        this.events = events;
        this.switches = switches;
    }

    /** Delivers what waits for the module, at once and again when every portal knows. */
    void deliverSoon(String module) {
        later.execute(() -> deliver(module));
        var _ =
                later.schedule(
                        () -> deliver(module), UNTIL_ALL_KNOW.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        later.shutdownNow();
    }

    private void deliver(String module) {
        try {
            events.resubmitIncompletePublications(event -> waitsFor(module, event));
        } catch (RuntimeException e) {
            LOG.error("Events that wait for the module {} could not be delivered", module, e);
        }
    }

    /** Only refused ones: what is being worked on at this moment is none of them. */
    private boolean waitsFor(String module, EventPublication event) {
        return event.getStatus() == EventPublication.Status.FAILED
                && event instanceof TargetEventPublication publication
                && switches.isHome(module, publication.getTargetIdentifier().getValue());
    }
}
