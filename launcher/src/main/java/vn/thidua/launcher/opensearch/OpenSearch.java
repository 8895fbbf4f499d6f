package vn.thidua.launcher.opensearch;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.launcher.local.LogFile;
import vn.thidua.launcher.local.Patience;
import vn.thidua.launcher.local.Ports;
import vn.thidua.launcher.local.ServerProcess;
import vn.thidua.launcher.local.Trees;

/** One OpenSearch node that begins empty and is forgotten when it stops. */
public final class OpenSearch {

    private static final Duration START = Duration.ofMinutes(3);

    private static final Duration STOP = Duration.ofSeconds(20);

    private static final int MILLISECONDS = 2000;

    private final Path libraries;
    private final Path folder;
    private final Path log;
    private @Nullable Process process;

    /**
     * A node that is not started yet.
     *
     * @param home root of the checkout
     * @param data folder of the tests' servers
     */
    public OpenSearch(Path home, Path data) {
        this.libraries = home.resolve("opensearch/target/lib");
        this.folder = data.resolve("opensearch");
        this.log = data.resolve("opensearch.log");
    }

    /** Starts it and waits until it answers. */
    public void start(int port) throws IOException {
        Trees.delete(folder);
        var cluster = "portal-" + ProcessHandle.current().pid();
        var started =
                new ProcessBuilder(line(port, cluster))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        process = started;
        if (!Patience.until(() -> answers(port, cluster), started.toHandle(), START)) {
            stop();
            throw new IOException("OpenSearch did not start: " + LogFile.end(log));
        }
    }

    /** Stops it, if it was started. */
    public void stop() {
        var started = process;
        if (started != null) {
            ServerProcess.terminate(started.toHandle(), STOP);
        }
    }

    private List<String> line(int port, String cluster) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                libraries + File.separator + "*",
                "org.codelibs.opensearch.runner.OpenSearchRunner",
                "-basePath",
                folder.toString(),
                "-clusterName",
                cluster,
                "-numOfNode",
                "1",
                // The first node takes the next.
                "-baseHttpPort",
                Integer.toString(port - 1));
    }

    /** Whether it is this node, and no other, that listens there. */
    private static boolean answers(int port, String cluster) {
        var address = "http://" + Ports.LOCALHOST + ":" + port + "/_cluster/health";
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(MILLISECONDS);
            connection.setReadTimeout(MILLISECONDS);
            try (var answer = connection.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8)
                        .contains("\"" + cluster + "\"");
            }
        } catch (IOException e) {
            return false;
        }
    }
}
