package vn.thidua.launcher.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.launcher.local.LogFile;
import vn.thidua.launcher.local.Patience;
import vn.thidua.launcher.local.Ports;
import vn.thidua.launcher.local.ServerProcess;
import vn.thidua.launcher.opensearch.OpenSearchPort;

/** The whole suite: one MariaDB and one Keycloak for all modules, then {@code mvn verify}. */
public final class TestCommand {

    /** Runs the suite of Vaadin TestBench too. */
    static final String TESTBENCH = "--testbench";

    /** Runs the tests of the search with OpenSearch in Lucene's place, and no others. */
    static final String OPENSEARCH = "--opensearch";

    private static final List<String> PROJECTS = List.of("-pl", "--projects");

    /** A fresh machine unpacks, builds and lays out everything here. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration STOP = Duration.ofSeconds(40);

    private final Path home;
    private final Console console;
    private final Path file;
    private final Path log;

    /** The command in a checkout. */
    public TestCommand(Path home, Console console) {
        this.home = home;
        this.console = console;
        this.file = home.resolve(".portal/test/servers.properties");
        this.log = home.resolve(".portal/test-servers.log");
    }

    /** Returns Maven's exit code; the arguments but our own are handed to Maven. */
    public int run(Arguments arguments) throws IOException {
        if (arguments.has(TESTBENCH)) {
            TestBenchLicence.here(arguments).require();
        }
        var maven = Maven.find();
        var environment = new HashMap<>(new Browser(console).environment());
        var build = new Build(home, console);
        build.launcher();
        Files.deleteIfExists(file);
        var more = new ArrayList<String>();
        if (arguments.has(OPENSEARCH)) {
            build.openSearch();
            more.add(Integer.toString(OpenSearchPort.free()));
            environment.putAll(openSearch(more.getFirst()));
        }
        var servers = servers(more);
        var hook = new Thread(() -> stop(servers));
        Runtime.getRuntime().addShutdownHook(hook);
        await(servers);
        environment.put("PORTAL_SERVERS_FILE", file.toString());
        return verify(maven, arguments, environment);
    }

    /** What Maven is called with; our own switches become profiles. */
    static List<String> arguments(Arguments arguments) {
        var all = new ArrayList<>(List.of("-ntp", "verify"));
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

    private int verify(Maven maven, Arguments arguments, Map<String, String> environment)
            throws IOException {
        var process = maven.process(home, arguments(arguments), environment).inheritIO().start();
        return Processes.exitCode(process);
    }

    private Process servers(List<String> more) throws IOException {
        var target = home.resolve("launcher/target");
        var classPath =
                target.resolve("classes")
                        + File.pathSeparator
                        + target.resolve("lib")
                        + File.separator
                        + "*";
        var line = new ArrayList<>(List.of(Programs.java().toString(), "-cp", classPath));
        line.addAll(List.of("vn.thidua.launcher.server.ServersMain", home.toString()));
        line.addAll(more);
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private void await(Process servers) throws IOException {
        var ready =
                console.during(
                        "test.servers",
                        () ->
                                Patience.until(
                                        () -> Files.exists(file), servers.toHandle(), PATIENCE));
        if (!ready) {
            throw new Refusal("test.no-servers", LogFile.end(log));
        }
        console.say("test.servers.ready");
    }

    /** The servers stop when their input ends. */
    private void stop(Process servers) {
        try {
            servers.getOutputStream().close();
        } catch (IOException e) {
            servers.destroy();
        }
        if (!ServerProcess.ends(servers.toHandle(), STOP)) {
            ServerProcess.terminate(servers.toHandle(), STOP);
        }
    }
}
