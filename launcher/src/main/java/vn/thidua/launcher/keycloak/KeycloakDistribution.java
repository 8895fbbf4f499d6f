package vn.thidua.launcher.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.thidua.launcher.local.FolderLock;
import vn.thidua.launcher.local.LogFile;
import vn.thidua.launcher.local.Trees;

/**
 * Keycloak's programs: unpacked from the archive that the build brings along, and built once for
 * MariaDB, which takes 40 seconds and is then kept.
 *
 * @param shared the folder of what demo and tests have in common
 * @param version of Keycloak
 */
record KeycloakDistribution(Path shared, String version) {

    /** Whatever is said here costs a build when it changes. */
    private static final List<String> BUILD =
            List.of("build", "--db=mariadb", "--health-enabled=true");

    /**
     * Begins the names of folders in which a start unpacks; one that was cut off leaves its own.
     */
    private static final String DRAFT = "unpacking-keycloak-";

    private static final String MARKER = "built-with";

    static KeycloakDistribution in(Path shared) throws IOException {
        var values = new Properties();
        try (var in = KeycloakDistribution.class.getResourceAsStream("distribution.properties")) {
            values.load(in);
        }
        return new KeycloakDistribution(shared, values.getProperty("version", ""));
    }

    /** The folder of the programs, ready to start. */
    Path ready() throws IOException {
        var folder = shared.resolve("keycloak-" + version);
        try (var _ = FolderLock.hold(shared, "keycloak-build")) {
            if (!isBuilt(folder)) {
                Trees.delete(folder);
                Trees.deleteAll(shared, DRAFT + "*");
                var draft = Files.createTempDirectory(shared, DRAFT);
                unpack(draft);
                build(draft.resolve(folder.getFileName()));
                Files.move(
                        draft.resolve(folder.getFileName()),
                        folder,
                        StandardCopyOption.ATOMIC_MOVE);
                Trees.delete(draft);
            }
        }
        return folder;
    }

    private static boolean isBuilt(Path folder) throws IOException {
        var marker = folder.resolve(MARKER);
        return Files.exists(marker) && Files.readString(marker).equals(BUILD.toString());
    }

    private void unpack(Path target) throws IOException {
        var archive = shared.resolve("download/keycloak-quarkus-dist-" + version + ".zip");
        if (!Files.exists(archive)) {
            throw new IOException(
                    "Keycloak's archive is missing, the package phase of the launcher brings it: "
                            + archive);
        }
        try (var zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                var file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("Outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip.getInputStream(entry), file);
                }
            }
        }
    }

    private void build(Path folder) throws IOException {
        var log = shared.resolve("keycloak-build.log");
        var process =
                new ProcessBuilder(KeycloakCommand.build(folder, BUILD))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("Keycloak's build failed: " + LogFile.end(log));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Keycloak's build was cut off", e);
        }
        Files.writeString(folder.resolve(MARKER), BUILD.toString());
    }
}
