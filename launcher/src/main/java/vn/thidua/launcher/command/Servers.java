package vn.thidua.launcher.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import vn.thidua.launcher.local.Ports;
import vn.thidua.launcher.local.ServerProcess;

/**
 * What runs on this machine for one data folder, as the pid files tell.
 *
 * @param folder the data folder of the demo or of the tests
 */
record Servers(Path folder) {

    /** In the order in which they are to be stopped: each needs those behind it. */
    enum Kind {
        PORTAL("portal.pid"),
        KEYCLOAK("keycloak/server.pid"),
        MARIADB("mariadb/server.pid");

        private final String pidFile;

        Kind(String pidFile) {
            this.pidFile = pidFile;
        }
    }

    /** Longer than the portal gives its requests to end. */
    private static final Duration STOP = Duration.ofSeconds(40);

    private static final int MILLISECONDS = 2000;

    static Servers demo(Path home) {
        return new Servers(home.resolve(".portal"));
    }

    static Servers test(Path home) {
        return new Servers(home.resolve(".portal/test"));
    }

    Path pidFile(Kind kind) {
        return folder.resolve(kind.pidFile);
    }

    /** The server's process, while it runs. */
    Optional<ServerProcess> running(Kind kind) throws IOException {
        return ServerProcess.read(pidFile(kind)).filter(it -> it.alive().isPresent());
    }

    /** Stops whatever runs; returns what that was. */
    List<Kind> stop() throws IOException {
        var stopped = new ArrayList<Kind>();
        for (Kind kind : Kind.values()) {
            var process = running(kind).flatMap(ServerProcess::alive);
            if (process.isPresent()) {
                ServerProcess.terminate(process.get(), STOP);
                stopped.add(kind);
            }
        }
        return stopped;
    }

    /** Whether people can sign in here: on the usual port somebody else's Keycloak may answer. */
    boolean keycloakIsReady() {
        try {
            return running(Kind.KEYCLOAK).isPresent() && keycloakAnswers();
        } catch (IOException e) {
            return false;
        }
    }

    private boolean keycloakAnswers() {
        var file = folder.resolve("keycloak/ports.properties");
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            return false;
        }
        var port = values.getProperty("management", "0");
        return answer("http://" + Ports.LOCALHOST + ":" + port + "/health/ready") == 200;
    }

    /** Whether the portal answers at all: a page or the way to the sign-in. */
    static boolean portalAnswers(int port) {
        int answer = answer("http://" + Ports.LOCALHOST + ":" + port + "/");
        return answer >= 200 && answer < 500;
    }

    /** The status of the answer, 0 when there is none. */
    private static int answer(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(MILLISECONDS);
            connection.setReadTimeout(MILLISECONDS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException e) {
            return 0;
        }
    }
}
