package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The cache of loaded and linked classes with which a portal starts in a third of the work (JEP 514
 * of JDK 25). It fits one Java, one set of options and one class path, which a key stands for; a
 * Java that finds it unfit starts without it.
 *
 * @param app the folder of the extracted application, thrown away with it
 */
record StartCache(Path app) {

    /** The option that uses the cache, or none while there is no fitting one. */
    List<String> option(String key) throws IOException {
        return isKnown(key) && Files.exists(file()) ? List.of("-XX:AOTCache=" + file()) : List.of();
    }

    /** Whether nobody has tried yet; what failed once would fail at every start. */
    boolean isMissing(String key) throws IOException {
        return !isKnown(key);
    }

    /** Where a training writes; it counts once it is {@link #keep kept}. */
    Path draft() {
        return app.resolve("portal.aot.draft");
    }

    /** Ends a training: from now on the draft is the cache, or there is none for this key. */
    void keep(String key, boolean isGood) throws IOException {
        if (isGood) {
            Files.move(draft(), file(), StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(draft());
            Files.deleteIfExists(file());
        }
        Files.writeString(keyFile(), key);
    }

    private boolean isKnown(String key) throws IOException {
        return Files.exists(keyFile()) && Files.readString(keyFile()).equals(key);
    }

    private Path file() {
        return app.resolve("portal.aot");
    }

    private Path keyFile() {
        return app.resolve("portal.aot.key");
    }
}
