package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import vn.thidua.launcher.command.Servers.Kind;
import vn.thidua.launcher.local.LogFile;
import vn.thidua.launcher.local.Patience;
import vn.thidua.launcher.local.Ports;
import vn.thidua.launcher.local.ServerProcess;

/**
 * Builds when needed, starts the portal with its servers, says where it is, stops them at the end.
 */
public final class StartCommand {

    /** The first start lays out two databases; a busy machine takes minutes for it. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static final Duration STOP = Duration.ofSeconds(40);

    private final Path home;
    private final Console console;
    private final Servers servers;
    private final Path log;

    /** The command in a checkout. */
    public StartCommand(Path home, Console console) {
        this.home = home;
        this.console = console;
        this.servers = Servers.demo(home);
        this.log = home.resolve(".portal/portal.log");
    }

    /** Runs until the portal ends; returns the exit code. */
    public int run(Arguments arguments) throws IOException {
        arguments.only("--port", "--today", "--no-demo");
        int port = arguments.port();
        var running = servers.running(Kind.PORTAL);
        if (running.isPresent()) {
            throw new Refusal("start.running", address(running.get().port()));
        }
        if (!Ports.isFree(port)) {
            throw new Refusal("start.port-taken", Integer.toString(port));
        }
        checkSpace();
        var today = arguments.value("--today").orElse(PortalLaunch.DEMO_DAY);
        var app = new Build(home, console).portal();
        var launch = new PortalLaunch(home, app, port, today, !arguments.has("--no-demo"));
        var portal = launch.start(log);
        ServerProcess.of(portal.toHandle(), port).write(servers.pidFile(Kind.PORTAL));
        var training = new CacheTraining(launch);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(training, portal.toHandle())));
        await(portal.toHandle(), port);
        new PluginNotes(log).refused().forEach(console::line);
        new Welcome(home, console).say(address(port), !arguments.has("--no-demo"));
        training.inBackground();
        Processes.exitCode(portal);
        return 0;
    }

    private void checkSpace() throws IOException {
        var folder = Files.createDirectories(home.resolve(".portal"));
        FreeSpace.of(folder).require(folder, Files.getFileStore(folder).getUsableSpace());
    }

    private void await(ProcessHandle portal, int port) throws IOException {
        await("start.portal", portal, () -> Servers.portalAnswers(port));
        await("start.keycloak", portal, servers::keycloakIsReady);
    }

    private void await(String key, ProcessHandle portal, BooleanSupplier ready) throws IOException {
        if (!console.during(key, () -> Patience.until(ready, portal, PATIENCE))) {
            throw new Refusal("start.failed", LogFile.end(log));
        }
        console.say(key + ".ready");
    }

    /**
     * At Ctrl-C the portal hears the signal too; then this only waits for it. A portal that was
     * killed leaves its servers behind, so they are looked after as well.
     */
    private void stop(CacheTraining training, ProcessHandle portal) {
        training.stop();
        if (portal.isAlive()) {
            console.say("stop.running");
            ServerProcess.terminate(portal, STOP);
        }
        try {
            servers.stop();
            console.say("stop.done");
        } catch (IOException e) {
            console.line(String.valueOf(e.getMessage()));
        }
    }

    private static String address(int port) {
        return "http://localhost:" + port;
    }
}
