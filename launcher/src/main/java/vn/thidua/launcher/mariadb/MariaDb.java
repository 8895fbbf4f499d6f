package vn.thidua.launcher.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import vn.thidua.launcher.local.FolderLock;
import vn.thidua.launcher.local.LogFile;
import vn.thidua.launcher.local.Patience;
import vn.thidua.launcher.local.PortalFolders;
import vn.thidua.launcher.local.Ports;
import vn.thidua.launcher.local.Secrets;
import vn.thidua.launcher.local.ServerProcess;
import vn.thidua.launcher.local.Users;

/**
 * The MariaDB of a data folder: at most one process, found again by its pid file when the portal
 * that started it was killed.
 */
public final class MariaDb {

    /** Recovery after a kill takes a second; a slow disk may take many. */
    private static final Duration START = Duration.ofSeconds(90);

    private static final Duration STOP = Duration.ofSeconds(20);

    private final PortalFolders folders;
    private final Path folder;
    private final Path pidFile;
    private final Secrets secrets;

    public MariaDb(PortalFolders folders, Secrets secrets) {
        this.folders = folders;
        this.folder = folders.data().resolve("mariadb");
        this.pidFile = folder.resolve("server.pid");
        this.secrets = secrets;
    }

    /**
     * Finds the running server or starts it, and counts this process among those that use it.
     *
     * @return the server, ready to let people in
     * @throws IOException when it does not start; the message holds the end of its log
     */
    public Database use() throws IOException {
        try (var _ = FolderLock.hold(folder, "start")) {
            var running = running();
            var database = running.isPresent() ? running.get() : start();
            Users.of(folder).join();
            return database;
        }
    }

    /** Whether no other process uses the server at present. */
    public boolean isOursAlone() throws IOException {
        try (var _ = FolderLock.hold(folder, "start")) {
            return Users.of(folder).isAlone();
        }
    }

    /** Stops the server unless another process still uses it. */
    public void leave() throws IOException {
        try (var _ = FolderLock.hold(folder, "start")) {
            if (Users.of(folder).leave()) {
                stop();
            }
        }
    }

    private Optional<Database> running() throws IOException {
        var process = ServerProcess.read(pidFile);
        var alive = process.flatMap(ServerProcess::alive);
        if (process.isEmpty() || alive.isEmpty()) {
            return Optional.empty();
        }
        var database = database(process.get().port());
        if (Patience.until(database::answers, alive.get(), STOP)) {
            return Optional.of(database);
        }
        // Ours by its pid file, but of no use: hung, or its passwords are lost.
        ServerProcess.terminate(alive.get(), STOP);
        return Optional.empty();
    }

    private Database start() throws IOException {
        var command = MariaDbBinaries.unpackedIn(folders.shared());
        var settings = new MariaDbSettings(folder);
        if (!Files.isDirectory(settings.data())) {
            command.createDatabase(settings.data());
        }
        int port = Ports.freeOr(ServerProcess.read(pidFile).map(ServerProcess::port).orElse(0));
        settings.writeInitFile(Schemas.atStart(secrets));
        var process = command.start(settings.arguments(port), settings.log()).toHandle();
        ServerProcess.of(process, port).write(pidFile);
        var database = database(port);
        if (!Patience.until(database::answers, process, START)) {
            ServerProcess.terminate(process, STOP);
            throw new IOException("MariaDB did not start: " + LogFile.end(settings.log()));
        }
        settings.deleteInitFile();
        return database;
    }

    /** Asks by SQL: on Windows a signal would be a kill. */
    void stop() throws IOException {
        var process = ServerProcess.read(pidFile);
        var alive = process.flatMap(ServerProcess::alive);
        if (process.isEmpty() || alive.isEmpty()) {
            return;
        }
        try (var connection = database(process.get().port()).connect();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            alive.get().destroy();
        }
        if (!ServerProcess.ends(alive.get(), STOP)) {
            ServerProcess.terminate(alive.get(), STOP);
        }
    }

    private Database database(int port) {
        return new Database(
                Ports.LOCALHOST,
                port,
                secrets.get(Secrets.DATABASE_ROOT),
                secrets.get(Secrets.DATABASE_PORTAL));
    }
}
