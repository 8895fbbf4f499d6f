package vn.thidua.launcher.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import vn.thidua.launcher.local.FolderLock;
import vn.thidua.launcher.local.LogFile;
import vn.thidua.launcher.local.Patience;
import vn.thidua.launcher.local.PortalFolders;
import vn.thidua.launcher.local.Secrets;
import vn.thidua.launcher.local.ServerProcess;
import vn.thidua.launcher.local.Users;

/**
 * The Keycloak of a data folder: at most one process, found again by its pid file when the portal
 * that started it was killed.
 */
public final class Keycloak {

    /**
     * 15 s on an idle machine; the first start, which lays out the schema, 2 minutes on a busy one.
     */
    private static final Duration START = Duration.ofMinutes(5);

    private static final Duration STOP = Duration.ofSeconds(20);

    private final PortalFolders folders;
    private final Path folder;
    private final Secrets secrets;
    private final KeycloakRealm realm;

    public Keycloak(PortalFolders folders, Secrets secrets) {
        this.folders = folders;
        this.folder = folders.data().resolve("keycloak");
        this.secrets = secrets;
        this.realm = new KeycloakRealm(folder.resolve("imported-realm"));
    }

    /** The ports of the running server, else free ones, which the next start takes. */
    public KeycloakPorts ports() throws IOException {
        try (var _ = FolderLock.hold(folder, "ports")) {
            var file = folder.resolve("ports.properties");
            var ports = KeycloakPorts.remembered(file);
            if (process().isPresent()) {
                return ports;
            }
            var free = ports.free();
            free.write(file);
            return free;
        }
    }

    /** How the portal reaches a Keycloak that runs as planned. */
    public KeycloakAddress address(KeycloakPlan plan) {
        return new KeycloakAddress(plan.url(), secrets.get(Secrets.PORTAL_CLIENT));
    }

    /**
     * Finds the running server or starts it, waits for it, and counts this process among those that
     * use it.
     *
     * @throws IOException when it does not start; the message holds the end of its log
     */
    public void use(KeycloakPlan plan) throws IOException {
        var home = KeycloakDistribution.in(folders.shared()).ready();
        String fingerprint;
        ProcessHandle process;
        try (var _ = FolderLock.hold(folder, "start")) {
            fingerprint = realm.write(home, plan, secrets.get(Secrets.PORTAL_CLIENT));
            var wanted = wanted(plan, fingerprint);
            stopUnless(wanted);
            process = process().isPresent() ? process().get() : start(home, plan, fingerprint);
            Files.writeString(state(), wanted);
            Users.of(folder).join();
        }
        if (!Patience.until(() -> KeycloakHealth.isReady(plan.ports()), process, START)) {
            throw new IOException("Keycloak did not start: " + LogFile.end(log()));
        }
        realm.imported(fingerprint);
    }

    /** Stops the server unless another process still uses it. */
    public void leave() throws IOException {
        try (var _ = FolderLock.hold(folder, "start")) {
            if (Users.of(folder).leave()) {
                process().ifPresent(process -> ServerProcess.terminate(process, STOP));
            }
        }
    }

    private ProcessHandle start(Path home, KeycloakPlan plan, String fingerprint)
            throws IOException {
        realm.prepare(plan, fingerprint);
        KeycloakTheme.copyTo(home.resolve("themes"));
        var cache = KeycloakTraining.cache(folder);
        var key = KeycloakCommand.cacheKey(home);
        var builder =
                new ProcessBuilder(KeycloakCommand.start(home, cache.option(key), plan.importing()))
                        .redirectErrorStream(true)
                        .redirectOutput(log().toFile());
        builder.environment().putAll(plan.environment(secrets));
        var process = builder.start().toHandle();
        ServerProcess.of(process, plan.ports().http()).write(pidFile());
        return process;
    }

    /** A server that was started for something else: an older theme, realm or database. */
    private void stopUnless(String wanted) throws IOException {
        var state = Files.exists(state()) ? Files.readString(state()) : "";
        if (!state.equals(wanted)) {
            process().ifPresent(process -> ServerProcess.terminate(process, STOP));
        }
    }

    private static String wanted(KeycloakPlan plan, String realm) throws IOException {
        return new Fingerprint()
                .text(realm)
                .text(plan.importing().toString())
                .text(plan.database().url(""))
                .text(KeycloakTheme.fingerprint())
                .value();
    }

    private Optional<ProcessHandle> process() throws IOException {
        return ServerProcess.read(pidFile()).flatMap(ServerProcess::alive);
    }

    private Path pidFile() {
        return folder.resolve("server.pid");
    }

    private Path state() {
        return folder.resolve("started-with");
    }

    private Path log() {
        return folder.resolve("keycloak.log");
    }
}
