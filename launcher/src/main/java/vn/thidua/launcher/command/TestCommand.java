package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.launcher.local.Ports;
import vn.thidua.launcher.opensearch.OpenSearchPort;

/**
 * The whole suite: one MariaDB and one Keycloak for all modules, then {@code mvn verify}; or the
 * tests of one module on servers that stay, see {@link InnerLoop}.
 */
public final class TestCommand {

    /** Runs the suite of Vaadin TestBench too. */
    static final String TESTBENCH = "--testbench";

    /** Runs the tests of the search with OpenSearch in Lucene's place, and no others. */
    static final String OPENSEARCH = "--opensearch";

    /** A module's tests keep one core busy, seldom both. */
    private static final int MODULES_AT_ONCE = 2;

    private static final List<String> PROJECTS = List.of("-pl", "--projects");

    private final Path home;
    private final Console console;

    /** The command in a checkout. */
    public TestCommand(Path home, Console console) {
        this.home = home;
        this.console = console;
    }

    /** Returns Maven's exit code; the arguments but our own are handed to Maven. */
    public int run(Arguments arguments) throws IOException {
        if (arguments.has(TESTBENCH)) {
            TestBenchLicence.here(arguments).require();
        }
        var inner = InnerLoop.of(home, arguments);
        var environment = new HashMap<>(new Browser(console).environment());
        return inner.isPresent() ? some(inner.get(), environment) : all(arguments, environment);
    }

    private int all(Arguments arguments, Map<String, String> environment) throws IOException {
        var maven = Maven.find();
        var build = new Build(home, console);
        build.launcher();
        var more = new ArrayList<String>();
        if (arguments.has(OPENSEARCH)) {
            build.openSearch();
            more.add(Integer.toString(OpenSearchPort.free()));
            environment.putAll(openSearch(more.getFirst()));
        }
        var kept = new KeptServers(home).running().filter(_ -> more.isEmpty());
        var file = kept.isPresent() ? kept.get() : new TestServers(home, console).forThisRun(more);
        environment.put("PORTAL_SERVERS_FILE", file.toString());
        var began = TestReports.from(home);
        var output = new MavenOutput();
        int answer = output.copied(maven.process(home, arguments(arguments), environment));
        new TestTimes(console).print(TestReports.since(home, began), output.modules());
        return answer;
    }

    private int some(InnerLoop inner, Map<String, String> environment) throws IOException {
        var maven = Maven.find();
        var file = new KeptServers(home).use(console);
        environment.put("PORTAL_SERVERS_FILE", file.toString());
        inner.mark();
        var began = TestReports.from(home);
        long start = System.nanoTime();
        var process = maven.process(home, inner.arguments(), environment).inheritIO().start();
        int answer = Processes.exitCode(process);
        var reports = TestReports.since(home, began);
        if (answer == 0 && reports.stream().mapToInt(TestReport::tests).sum() == 0) {
            throw new Refusal("test.nothing-ran", String.join(",", inner.tests()));
        }
        new TestTimes(console).printShort(reports, Duration.ofNanos(System.nanoTime() - start));
        return answer;
    }

    /** What Maven is called with; our own switches become profiles. */
    static List<String> arguments(Arguments arguments) {
        var all = new ArrayList<>(List.of("-ntp", "verify"));
        if (arguments.all().stream()
                .noneMatch(it -> it.startsWith("-T") || it.startsWith("--thr"))) {
            all.add("-T" + MODULES_AT_ONCE);
        }
        arguments.all().stream()
                .map(it -> it.equals(TESTBENCH) ? "-Ptestbench" : it)
                .map(it -> it.equals(OPENSEARCH) ? "-Popensearch" : it)
                .forEach(all::add);
        if (arguments.has(OPENSEARCH) && PROJECTS.stream().noneMatch(arguments::has)) {
            all.addAll(List.of("-pl", "modules/foundation/index,modules/search", "-am"));
        }
        return all;
    }

    /** The whole difference for the tested portal. */
    private static Map<String, String> openSearch(String port) {
        return Map.of(
                "PORTAL_INDEX_BACKEND", "opensearch",
                "PORTAL_INDEX_PROTOCOL", "http",
                "PORTAL_INDEX_HOSTS", Ports.LOCALHOST + ":" + port);
    }
}
