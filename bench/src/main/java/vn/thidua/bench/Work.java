package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import vn.thidua.launcher.local.ServerProcess;

/**
 * Processor time that was spent so far, of all cores.
 *
 * @param portal by the portal's Java, its compiler and collector included
 * @param database by MariaDB
 */
record Work(Duration portal, Duration database) {

    /** The system counts it in hundredths of a second. */
    static Work of(PortalRun portal, Place place) throws IOException {
        return new Work(
                of(portal.process().toHandle()),
                ServerProcess.read(pidFile(place))
                        .flatMap(ServerProcess::alive)
                        .map(Work::of)
                        .orElseThrow(() -> new IllegalStateException("MariaDB does not run")));
    }

    /** What came on top of an earlier figure. */
    Work since(Work earlier) {
        return new Work(portal.minus(earlier.portal), database.minus(earlier.database));
    }

    /** Milliseconds for one of so many clicks, and who spent them. */
    Figure per(int clicks) {
        return new Figure(
                portal.toMillis() / (double) clicks, database.toMillis() / (double) clicks);
    }

    private static Duration of(ProcessHandle process) {
        return process.info()
                .totalCpuDuration()
                .orElseThrow(() -> new IllegalStateException("No processor time is known"));
    }

    private static Path pidFile(Place place) {
        return TestServers.file(place).resolveSibling("mariadb").resolve("server.pid");
    }

    /**
     * Milliseconds of processor time a click.
     *
     * @param portal by the portal
     * @param database by MariaDB
     */
    record Figure(double portal, double database) {

        double sum() {
            return portal + database;
        }
    }
}
