package vn.thidua.launcher.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for a process to become ready. */
public final class Patience {

    /** Short against the 0.3 s in which MariaDB starts. */
    private static final Duration SHORT = Duration.ofMillis(50);

    /**
     * Short against the 15 s in which Keycloak or the portal starts, and few lines in their log.
     */
    private static final Duration LONG = Duration.ofMillis(500);

    private static final Duration FEW_SECONDS = Duration.ofSeconds(3);

    private Patience() {}

    /** Whether the condition holds before the time is over and before the process ends. */
    public static boolean until(BooleanSupplier condition, ProcessHandle process, Duration time) {
        long start = System.nanoTime();
        while (process.isAlive() && System.nanoTime() - start < time.toNanos()) {
            if (condition.getAsBoolean()) {
                return true;
            }
            try {
                boolean soon = System.nanoTime() - start < FEW_SECONDS.toNanos();
                Thread.sleep(soon ? SHORT : LONG);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }
}
