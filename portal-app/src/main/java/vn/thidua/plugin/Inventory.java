package vn.thidua.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the portal has already, plug-ins included that were looked at before. */
final class Inventory {

    private final Set<String> ids = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> tables = new HashSet<>();

    /** What lies on the class path. */
    static Inventory ofPortal(ClassLoader loader) {
        var inventory = new Inventory();
        var classPath = new PathMatchingResourcePatternResolver(loader);
        found(classPath, "classpath*:vn/thidua/*/*.class")
                .flatMap(file -> FrontDoor.of(bytes(file)).stream())
                .forEach(inventory::add);
        // Also modules without a front door, such as core.
        found(classPath, "classpath*:vn/thidua/*/package-info.class")
                .forEach(file -> inventory.words.add(folder(file)));
        found(classPath, "classpath*:db/migration/*/*.sql")
                .forEach(file -> {
                    inventory.words.add(folder(file));
                    inventory.tables.addAll(
                            SqlTables.of(new String(bytes(file), StandardCharsets.UTF_8)));
                });
        return inventory;
    }

    boolean hasId(String id) {
        return ids.contains(id);
    }

    /** Whether a package below the base package, or a folder of migrations, is taken. */
    boolean hasWord(String word) {
        return words.contains(word);
    }

    boolean hasTable(String table) {
        return tables.contains(table);
    }

    void add(FrontDoor door) {
        ids.add(door.id());
        words.add(door.word());
    }

    void addTables(Set<String> made) {
        tables.addAll(made);
    }

    private static Stream<Resource> found(
            PathMatchingResourcePatternResolver classPath, String pattern) {
        try {
            return Stream.of(classPath.getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + pattern, e);
        }
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static String folder(Resource file) {
        try {
            var path = file.getURL().getPath();
            var folder = path.substring(0, path.lastIndexOf('/'));
            return folder.substring(folder.lastIndexOf('/') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
