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
import vn.thidua.launcher.local.ServerProcess;

/** The whole suite: one MariaDB and one Keycloak for all modules, then {@code mvn verify}. */
public final class TestCommand {

    /** Runs the suite of Vaadin TestBench too. */
    static final String TESTBENCH = "--testbench";

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
        new Build(home, console).launcher();
        Files.deleteIfExists(file);
        var servers = servers();
        var hook = new Thread(() -> stop(servers));
        Runtime.getRuntime().addShutdownHook(hook);
        await(servers);
        environment.put("PORTAL_SERVERS_FILE", file.toString());
        return verify(maven, arguments, environment);
    }

    /** What Maven is called with; {@code --testbench} becomes the profile of that module. */
    static List<String> arguments(Arguments arguments) {
        var all = new ArrayList<>(List.of("-ntp", "verify"));
        arguments.all().stream()
                .map(it -> it.equals(TESTBENCH) ? "-Ptestbench" : it)
                .forEach(all::add);
        return all;
    }

    private int verify(Maven maven, Arguments arguments, Map<String, String> environment)
            throws IOException {
        var process = maven.process(home, arguments(arguments), environment).inheritIO().start();
        return Processes.exitCode(process);
    }

    private Process servers() throws IOException {
        var target = home.resolve("launcher/target");
        var classPath =
                target.resolve("classes")
                        + File.pathSeparator
                        + target.resolve("lib")
                        + File.separator
                        + "*";
        return new ProcessBuilder(
                        Programs.java().toString(),
                        "-cp",
                        classPath,
                        "vn.thidua.launcher.server.ServersMain",
                        home.toString())
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
