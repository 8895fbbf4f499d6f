package vn.thidua.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The portal as a process of its own, with a folder of plug-ins and a database that stays. */
final class PortalProcess implements AutoCloseable {

    /** Names the folder whose servers are used; without it those of the whole run. */
    static final String HOME = "thidua.home";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path log;
    private final int port;

    private PortalProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /**
     * Starts it and waits until everything is loaded.
     *
     * @param work folder for the log and the index; the folder {@code plugins} in it is used
     * @param settings beside those of every start; with a {@link #HOME} of its own it also starts
     *     its own servers
     */
    static PortalProcess start(Path work, Map<String, String> settings) throws Exception {
        int port = freePort();
        var command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx1g",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dfile.encoding=UTF-8",
                                "-Dstdout.encoding=UTF-8",
                                "-Dthidua.home=" + System.getProperty("thidua.home"),
                                "-Dportal.servers=local",
                                "-Dportal.servers.keycloak=false",
                                "-Dportal.demo=true",
                                "-Dportal.today=2026-11-04T09:00:00+07:00",
                                "-Dportal.plugins=" + work.resolve("plugins"),
                                "-Dportal.index.folder=" + work.resolve("index"),
                                "-Dportal.files.folder=" + work.resolve("files"),
                                "-Dvaadin.productionMode=true",
                                "-Dserver.port=" + port));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        SignInByName.class.getName()));
        var log = Files.createTempFile(work, "portal", ".log");
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        if (settings.containsKey(HOME)) {
            builder.environment().remove("PORTAL_SERVERS_FILE");
        }
        var process = builder.start();
        var portal = new PortalProcess(process, log, port);
        portal.await();
        return portal;
    }

    String address() {
        return "http://localhost:" + port + "/";
    }

    List<String> log() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it without a word to it. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it as a service manager does, and waits for it. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private void await() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                close();
                throw new IOException("The portal did not start:\n" + String.join("\n", log()));
            }
            Thread.sleep(300);
        }
    }

    private boolean isReady() {
        return log().stream().anyMatch(line -> line.endsWith(SignInByName.READY));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
