package vn.thidua.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What the figures were taken on.
 *
 * @param sentence for the head of the table
 */
record Machine(String sentence) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static Machine here(Clock clock) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                "%d cores, %d GB of memory, %s %s, %s %s; load %.1f when the measuring began. %s."
                        .formatted(
                                system.getAvailableProcessors(),
                                Math.round(system.getTotalMemorySize() / 1e9),
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                System.getProperty("java.vendor.version"),
                                System.getProperty("java.runtime.version"),
                                system.getSystemLoadAverage(),
                                DAY.format(LocalDate.now(clock))));
    }
}
