package vn.thidua.launcher.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The cache of loaded and linked classes with which a server starts in half of the work or less
 * (JEP 514 of JDK 25). It fits one Java, one set of options and one class path, which a key stands
 * for; a Java that finds it unfit starts without it.
 *
 * @param folder where it lies
 * @param name of the server
 */
public record StartCache(Path folder, String name) {

    /** The option that uses the cache, or none while there is no fitting one. */
    public List<String> option(String key) throws IOException {
        return isKnown(key) && Files.exists(file()) ? List.of("-XX:AOTCache=" + file()) : List.of();
    }

    /** Whether nobody has tried yet; what failed once would fail at every start. */
    public boolean isMissing(String key) throws IOException {
        return !isKnown(key);
    }

    /** Where a training writes; it counts once it is {@link #keep kept}. */
    public Path draft() {
        return folder.resolve(name + ".aot.draft");
    }

    /** Ends a training: from now on the draft is the cache, or there is none for this key. */
    public void keep(String key, boolean isGood) throws IOException {
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
        return folder.resolve(name + ".aot");
    }

    private Path keyFile() {
        return folder.resolve(name + ".aot.key");
    }
}
