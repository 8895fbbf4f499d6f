package vn.thidua.launcher.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.launcher.local.LogFile;
import vn.thidua.launcher.local.Patience;
import vn.thidua.launcher.local.ServerProcess;

/** The servers of the tests as a process beside Maven. */
final class TestServers {

    /** A fresh machine unpacks, builds and lays out everything here. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration STOP = Duration.ofSeconds(40);

    private final Path home;
    private final Console console;

    TestServers(Path home, Console console) {
        this.home = home;
        this.console = console;
    }

    /**
     * Starts servers for this run only: they end with it, however it ends.
     *
     * @param more arguments of the process beside the root
     * @return the file that says where they are
     */
    Path forThisRun(List<String> more) throws IOException {
        var file = home.resolve(".portal/test/servers.properties");
        Files.deleteIfExists(file);
        var process = start(line(more), log("test-servers.log"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        await(process, file, "test-servers.log");
        return file;
    }

    /** Starts servers that go on after this run; see {@link KeptServers}. Does not wait. */
    Process thatStay(Path file) throws IOException {
        Files.deleteIfExists(file);
        var line = new ArrayList<String>();
        if (!Programs.isWindows()) {
            // Ctrl-C is meant for the tests: a shell's signal that is ignored here stays ignored.
            line.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "servers"));
        }
        line.addAll(line(List.of("stay")));
        return start(line, log("kept-servers.log"));
    }

    private List<String> line(List<String> more) {
        var target = home.resolve("launcher/target");
        var libraries = target.resolve("lib") + File.separator + "*";
        var line = new ArrayList<>(List.of(Programs.java().toString(), "-XX:TieredStopAtLevel=1"));
        line.addAll(List.of("-XX:+UseSerialGC", "-Xmx64m"));
        line.addAll(List.of("-cp", target.resolve("classes") + File.pathSeparator + libraries));
        line.addAll(List.of("vn.thidua.launcher.server.ServersMain", home.toString()));
        line.addAll(more);
        return line;
    }

    private static Process start(List<String> line, Path log) throws IOException {
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Waits until the servers have written where they are. */
    void await(Process servers, Path file, String log) throws IOException {
        var ready =
                console.during(
                        "test.servers",
                        () ->
                                Patience.until(
                                        () -> Files.exists(file), servers.toHandle(), PATIENCE));
        if (!ready) {
            throw new Refusal("test.no-servers", LogFile.end(log(log)));
        }
        console.say("test.servers.ready");
    }

    private Path log(String name) {
        return home.resolve(".portal").resolve(name);
    }

    /** The servers stop when their input ends. */
    private static void stop(Process servers) {
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
