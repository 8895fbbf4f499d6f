package vn.thidua.testkit.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** Keeps what a portal has made of the demonstration's photos for the next portals. */
final class Gathering implements ApplicationListener<ApplicationEvent> {

    private final Pictures own;
    private final Pictures prepared;
    private volatile List<Path> demonstration = List.of();

    Gathering(Pictures own, Pictures prepared) {
        this.own = own;
        this.prepared = prepared;
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        try {
            if (event instanceof ApplicationReadyEvent) {
                // The demonstration is loaded and no test has begun: all that is there is its.
                demonstration = own.places();
            } else if (event instanceof ContextClosedEvent) {
                own.copyTo(prepared, demonstration);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
