package vn.thidua.launcher.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the servers live on this machine.
 *
 * @param shared what the demo and the tests have in common: unpacked binaries, downloads
 * @param data what belongs to one of them: databases, secrets, pid files, logs
 */
public record PortalFolders(Path shared, Path data) {

    private static final String FOLDER = ".portal";

    /** The folders of the demo, below the root of a checkout. */
    public static PortalFolders demo(Path home) {
        var shared = home.resolve(FOLDER);
        return new PortalFolders(shared, shared).created();
    }

    /** The folders of the tests: their own data, so that no test ever meets the demo's. */
    public static PortalFolders test(Path home) {
        var shared = home.resolve(FOLDER);
        return new PortalFolders(shared, shared.resolve("test")).created();
    }

    /**
     * The root of the checkout.
     *
     * @param given the property {@code thidua.home}; when it is blank the nearest folder above the
     *     working directory that holds {@code .mvn} counts
     * @throws IllegalStateException when there is no such folder
     */
    public static Path home(String given) {
        if (!given.isBlank()) {
            return Path.of(given).toAbsolutePath().normalize();
        }
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "No folder with .mvn above " + start + ": set thidua.home to the checkout's root");
    }

    private PortalFolders created() {
        try {
            Files.createDirectories(data);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
