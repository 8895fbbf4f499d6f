package vn.thidua.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import vn.thidua.launcher.local.Ports;
import vn.thidua.launcher.local.ServerProcess;

/**
 * {@code ./portal start} until it says that people can come in: MariaDB, Keycloak and portal, all
 * stopped before. The first start is not counted: it may build, load the demo and prepare classes.
 */
record StackBench(Place place, int runs) {

    /** A first start lays out two databases. */
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private static final Duration STOP = Duration.ofMinutes(2);

    void run(Report report) throws IOException, InterruptedException {
        // One port for all: the realm knows the portal's address and is laid out anew for another.
        int port = Ports.free();
        start(port, true);
        var seconds = new ArrayList<Double>();
        for (int run = 0; run < runs; run++) {
            seconds.add(start(port, false));
        }
        report.add(
                new Report.Row(
                        "Second `./portal start`, until the address is shown and sign-in works",
                        "≤ 30 s",
                        Figures.of(seconds).text("%.1f s"),
                        "wall clock, %d starts; MariaDB, Keycloak and portal stopped before"
                                .formatted(runs)));
    }

    private double start(int port, boolean prepares) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var builder = new ProcessBuilder(script(), "start", "--port=" + port);
        builder.environment().put("PORTAL_LANG", "en");
        var process =
                builder.directory(place.home().toFile())
                        .redirectError(place.work().resolve("stack.log").toFile())
                        .start();
        try (var out = process.inputReader()) {
            awaitAddress(out, "http://localhost:" + port);
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (prepares) {
                awaitCache();
            }
            return seconds;
        } finally {
            ServerProcess.terminate(process.toHandle(), STOP);
        }
    }

    private static void awaitAddress(BufferedReader out, String address) throws IOException {
        String line = out.readLine();
        while (line != null) {
            if (line.contains(address)) {
                return;
            }
            line = out.readLine();
        }
        throw new IOException("./portal start ended before it was ready");
    }

    /** The start prepares the classes of the next one in the background, Keycloak's last. */
    private void awaitCache() throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!hasCache() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private boolean hasCache() throws IOException {
        var folder = place.home().resolve(".portal");
        if (!Files.exists(folder.resolve("keycloak/keycloak.aot.key"))) {
            return false;
        }
        try (var apps = Files.newDirectoryStream(folder, "app-*")) {
            for (Path app : apps) {
                if (Files.exists(app.resolve("portal.aot.key"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private String script() {
        var name = File.separatorChar == '\\' ? "portal.cmd" : "portal";
        return place.home().resolve(name).toString();
    }
}
