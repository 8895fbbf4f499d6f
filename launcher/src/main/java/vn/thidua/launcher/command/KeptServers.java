package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import vn.thidua.launcher.local.FolderLock;
import vn.thidua.launcher.local.Patience;
import vn.thidua.launcher.local.ServerProcess;
import vn.thidua.launcher.local.Users;

/**
 * The servers of single tests, which stay up between runs until {@code ./portal stop}. They hold
 * nothing that lasts: each test's portal drops its schema at its end.
 *
 * @param home root of the checkout
 */
record KeptServers(Path home) {

    /** Longer than MariaDB and Keycloak take together. */
    private static final Duration STOP = Duration.ofSeconds(60);

    /** Keycloak has answered within this time on a machine with ten times its work. */
    private static final Duration SLOW = Duration.ofSeconds(20);

    /** The file that says where they are, while they run and belong to the sources of now. */
    Optional<Path> running() throws IOException {
        return isAlive() && areReady() ? Optional.of(file()) : Optional.empty();
    }

    /** Finds them or starts them; of two runs at once the second waits for the first. */
    Path use(Console console) throws IOException {
        try (var _ = FolderLock.hold(folder(), "kept")) {
            if (isAlive() && areReady()) {
                return file();
            }
            end();
            new Build(home, console).launcher();
            var servers = new TestServers(home, console);
            var process = servers.thatStay(file());
            // Before anybody waits: whoever breaks the start off must find what to stop.
            ServerProcess.of(process.toHandle(), 0).write(pidFile());
            Files.writeString(sourcesFile(), sources());
            servers.await(process, file(), "kept-servers.log");
            return file();
        }
    }

    private boolean isAlive() throws IOException {
        return process().isPresent() && Files.exists(file()) && isCurrent();
    }

    /** A machine on which tests run already may take a while to answer. */
    private boolean areReady() throws IOException {
        var servers = Servers.test(home);
        return servers.running(Servers.Kind.MARIADB).isPresent()
                && Patience.until(servers::keycloakIsReady, process().orElseThrow(), SLOW);
    }

    /** Whether there is anything to stop. */
    boolean isThere() throws IOException {
        return Files.exists(pidFile());
    }

    /** Stops them, also when the process that keeps them was killed. */
    void stop() throws IOException {
        try (var _ = FolderLock.hold(folder(), "kept")) {
            end();
        }
    }

    private void end() throws IOException {
        if (!isThere()) {
            return;
        }
        process().ifPresent(it -> ServerProcess.terminate(it, STOP));
        if (Users.of(folder().resolve("mariadb")).leave()) {
            Servers.test(home).stop();
        }
        Files.deleteIfExists(file());
        Files.deleteIfExists(pidFile());
    }

    private Optional<ProcessHandle> process() throws IOException {
        return ServerProcess.read(pidFile()).flatMap(ServerProcess::alive);
    }

    /** Servers of an older launcher or with an older realm are not those that tests expect. */
    private boolean isCurrent() throws IOException {
        return Files.exists(sourcesFile()) && Files.readString(sourcesFile()).equals(sources());
    }

    private String sources() throws IOException {
        return SourceHash.of(home.resolve("launcher")) + SourceHash.of(home.resolve("keycloak"));
    }

    private Path file() {
        return folder().resolve("kept.properties");
    }

    private Path pidFile() {
        return folder().resolve("kept.pid");
    }

    private Path sourcesFile() {
        return folder().resolve("kept.sources");
    }

    private Path folder() {
        return home.resolve(".portal/test");
    }
}
