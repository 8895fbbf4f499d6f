package vn.thidua.watch;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts the sessions and the pages that are open in people's browsers. */
@Component
class OpenPages implements VaadinServiceInitListener, MeterBinder {

    private static final long serialVersionUID = 1;

    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(_ -> sessions.incrementAndGet());
        service.addSessionDestroyListener(_ -> sessions.decrementAndGet());
        service.addUIInitListener(opened -> count(opened.getUI()));
    }

    private void count(UI page) {
        pages.incrementAndGet();
        page.addDetachListener(_ -> pages.decrementAndGet());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portal.sessions.open", sessions, AtomicInteger::get)
                .description("Sessions of people")
                .register(registry);
        Gauge.builder("portal.pages.open", pages, AtomicInteger::get)
                .description("Pages open in browsers (UIs)")
                .register(registry);
    }
}
