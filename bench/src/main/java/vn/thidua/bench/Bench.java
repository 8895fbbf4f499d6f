package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import vn.thidua.launcher.local.PortalFolders;

/** Runs what was asked for and prints a table for {@code docs/benchmarks.md}. */
public final class Bench {

    private final Place place;
    private final Options options;
    private final Report report;

    private Bench(Place place, Options options) {
        this.place = place;
        this.options = options;
        this.report = new Report(Machine.here(Clock.system(ZoneId.systemDefault())));
    }

    /** The arguments are those of {@code ./portal bench}. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        Runtime.getRuntime().addShutdownHook(new Thread(Bench::endChildren));
        var home = PortalFolders.home(System.getProperty("thidua.home", ""));
        var options = Options.of(List.of(arguments));
        var bench = new Bench(Place.in(home), options);
        bench.run();
        var table = bench.report.markdown();
        System.out.println("\n" + table);
        if (options.out().isPresent()) {
            var file = Path.of(options.out().get());
            Files.writeString(file, table);
            System.out.println("-> " + file.toAbsolutePath());
        }
    }

    /** Whoever cuts the measuring off leaves nothing running behind. */
    private static void endChildren() {
        ProcessHandle.current().children().forEach(ProcessHandle::destroy);
    }

    private void run() throws IOException, InterruptedException, SQLException {
        if (options.has("stack")) {
            new StackBench(place, options.runs()).run(report);
        }
        if (options.has("search")) {
            new SearchBench(place, options.items()).run(report);
        }
        if (!options.hasAny("start", "click", "bytes", "heap", "photos")) {
            return;
        }
        try (var servers = TestServers.start(place)) {
            var launch = new PortalLaunch(place, servers);
            launch.layOut();
            if (options.has("start")) {
                new StartBench(launch, options.runs()).run(report);
            }
            if (options.has("click")) {
                ClickBench.run(launch, report);
            }
            if (options.hasAny("bytes", "heap")) {
                measureRunning(launch);
            }
            if (options.has("photos")) {
                PhotoBench.run(launch, report);
            }
        }
    }

    /** With the compiler and collector of production, which {@code ./portal start} saves. */
    private void measureRunning(PortalLaunch launch) throws IOException, InterruptedException {
        try (var portal = launch.startDemo()) {
            portal.firstAnswer();
            if (options.has("bytes")) {
                BrowserBench.run(portal, report);
            }
            if (options.has("heap")) {
                new HeapBench(portal, DemoNames.read(place)).run(options.pages(), report);
            }
        }
    }
}
