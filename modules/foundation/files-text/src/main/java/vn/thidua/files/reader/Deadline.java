package vn.thidua.files.reader;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Ends this virtual machine when a file takes too long. The portal does so too, and sooner; this
 * one is for a portal that has been killed meanwhile.
 */
final class Deadline {

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("deadline").daemon().factory());
    private final int seconds;

    Deadline(int seconds) {
        this.seconds = seconds;
    }

    String within(Supplier<String> work) {
        var end = clock.schedule(() -> Runtime.getRuntime().halt(1), seconds, TimeUnit.SECONDS);
        try {
            return work.get();
        } finally {
            end.cancel(false);
        }
    }
}
