package vn.thidua.journey;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The portal as production starts it: a process of its own that knows environment variables. */
final class DeployedPortal implements AutoCloseable {

    /** What the checkout has and no deployed portal: the tools and the tests. */
    private static final List<String> NOT_DEPLOYED =
            List.of("launcher", "testkit", "thidua-keycloak", "keycloak/target", "test-classes");

    private static final int START_SECONDS = 180;

    private final Path log;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();

    private DeployedPortal(Path log, Process process) {
        this.log = log;
        this.process = process;
    }

    static DeployedPortal start(Map<String, String> variables) throws IOException {
        var log = Files.createTempFile("portal-", ".log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var builder =
                new ProcessBuilder(
                                java.toString(),
                                "-Xmx700m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                classPath(),
                                "vn.thidua.PortalApplication")
                        .directory(Files.createTempDirectory("portal-").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        return new DeployedPortal(log, builder.start());
    }

    /** Waits until the address answers with 200, which the portal does when it is ready. */
    void awaitReady(URI readiness) throws IOException, InterruptedException {
        for (int second = 0; second < START_SECONDS && process.isAlive(); second++) {
            try {
                if (get(readiness).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Nobody listens yet.
            }
            Thread.sleep(1000);
        }
        throw new IOException("The portal is not ready: " + output());
    }

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    String output() throws IOException {
        return Files.readString(log);
    }

    /** As systemd stops it: with SIGTERM. */
    void askToStop() {
        process.destroy();
    }

    /** The exit code, or -1 when the process goes on. */
    int exitCode(long seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String classPath() {
        var whole =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(File.pathSeparator))
                .filter(entry -> NOT_DEPLOYED.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
