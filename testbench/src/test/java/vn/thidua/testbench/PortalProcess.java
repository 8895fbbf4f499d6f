package vn.thidua.testbench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The portal's jar as a process, with the launcher beside it, which finds it MariaDB and Keycloak:
 * those of {@code ./portal test}, else ones that it starts and stops itself.
 *
 * @param process the running Java
 * @param port where the portal listens
 */
record PortalProcess(Process process, String port) {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    static PortalProcess start(Path home) throws IOException, InterruptedException {
        var port = agreedPort();
        var log = Path.of("target", "portal.log");
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dloader.path=" + LauncherJars.beside(home, jar(home)),
                        "-Dthidua.home=" + home,
                        "-Dportal.servers=local",
                        "-Dportal.servers.keycloak=true",
                        "-Dportal.database=test_testbench",
                        "-Dportal.database.fresh=true",
                        "-Dportal.demo=true",
                        "-Dportal.today=2026-11-04T09:00:00+07:00",
                        "-Dportal.index.directory=heap",
                        "-Dportal.files.folder=" + Path.of("target", "files").toAbsolutePath(),
                        "-Dserver.port=" + port,
                        "-jar",
                        jar(home).toString());
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        var portal = new PortalProcess(process, port);
        portal.await(log);
        return portal;
    }

    String address() {
        return "http://localhost:" + port + "/";
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }

    private void await(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!signInIsReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException("The portal did not start, see " + log.toAbsolutePath());
            }
            Thread.sleep(500);
        }
    }

    /** Following the way to the sign-in page asks portal and Keycloak at once. */
    private boolean signInIsReady() throws IOException {
        var connection = (HttpURLConnection) URI.create(address()).toURL().openConnection();
        try {
            connection.setReadTimeout(20_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    private static Path jar(Path home) throws IOException {
        try (var jars = Files.newDirectoryStream(home.resolve("portal-app/target"), "*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new IOException("portal-app has to be packaged first: ./portal test --testbench");
    }

    /** Keycloak sends people back to one port only, on which the test runner agreed with it. */
    private static String agreedPort() throws IOException {
        var file = System.getenv().getOrDefault("PORTAL_SERVERS_FILE", "");
        if (file.isBlank()) {
            return "8099";
        }
        var values = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(file))) {
            values.load(reader);
        }
        return values.getProperty("portal.test.port", "8099");
    }
}
