package vn.thidua.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * A jar as it lies in the folder, read to its end.
 *
 * @param file the jar
 * @param version what its manifest says in {@code Portal-Version}, or nothing
 * @param entries contents by name, folders left out
 */
record PluginJar(Path file, @Nullable String version, Map<String, byte[]> entries) {

    private static final String PORTAL_VERSION = "Portal-Version";
    private static final String MIGRATIONS = "db/migration/";

    /**
     * Reads a jar.
     *
     * @throws Unfit when it is no jar or a part of it cannot be read
     */
    static PluginJar read(Path file) {
        try (var jar = new JarFile(file.toFile())) {
            var manifest = jar.getManifest();
            var version =
                    manifest == null ? null : manifest.getMainAttributes().getValue(PORTAL_VERSION);
            var entries = new TreeMap<String, byte[]>();
            for (var entry : jar.stream().filter(one -> !one.isDirectory()).toList()) {
                try (var content = jar.getInputStream(entry)) {
                    entries.put(entry.getName(), content.readAllBytes());
                }
            }
            return new PluginJar(file, version, entries);
        } catch (IOException | SecurityException e) {
            throw new Unfit("plugin.refused.broken");
        }
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /** The module's front door. */
    FrontDoor frontDoor() {
        try {
            var doors =
                    entries.entrySet().stream()
                            .filter(entry -> entry.getKey().endsWith(".class"))
                            .filter(entry -> !entry.getKey().startsWith("META-INF/"))
                            .flatMap(entry -> FrontDoor.of(entry.getValue()).stream())
                            .toList();
            if (doors.size() != 1) {
                throw new Unfit("plugin.refused.no-front-door");
            }
            return doors.getFirst();
        } catch (IllegalArgumentException e) {
            throw new Unfit("plugin.refused.broken");
        }
    }

    /** Its migrations: file name to SQL. */
    Map<String, String> migrations() {
        var found = new TreeMap<String, String>();
        entries.forEach((name, content) -> {
            if (name.startsWith(MIGRATIONS) && name.endsWith(".sql")) {
                var script = name.substring(name.lastIndexOf('/') + 1);
                found.put(script, new String(content, StandardCharsets.UTF_8));
            }
        });
        return found;
    }

    /** What the log names it by. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
