package vn.thidua.core.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;

/**
 * Which modules bring migrations, in the order in which they run.
 *
 * @param resources sees all modules, plug-ins included
 */
record MigrationFolders(ResourceLoader resources) {

    /** One folder per module lies below it, named like the module's package. */
    static final String ROOT = "db/migration/";

    /** The folder for what belongs to no module; its history has the name without a module. */
    static final String BEFORE_ALL = "__root";

    /** Modules of the foundation stand on each other in this order, features on all of them. */
    static final List<String> FOUNDATION =
            List.of("core", "organisation", "identity", "files", "index");

    private static final Comparator<String> ORDER =
            Comparator.comparingInt(MigrationFolders::rank)
                    .thenComparing(Comparator.naturalOrder());

    /** The modules' folders; features and plug-ins by name. */
    List<String> modules() {
        return files().map(MigrationFolders::folder).distinct().sorted(ORDER).toList();
    }

    private Stream<Resource> files() {
        try {
            var all = "classpath*:" + ROOT + "*/*.sql";
            return Stream.of(
                    ResourcePatternUtils.getResourcePatternResolver(resources).getResources(all));
        } catch (IOException e) {
            throw new UncheckedIOException("The migrations cannot be found", e);
        }
    }

    private static String folder(Resource file) {
        try {
            var path = file.getURL().getPath().split("/", -1);
            return path[path.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException("A migration has no address: " + file, e);
        }
    }

    private static int rank(String module) {
        if (module.equals(BEFORE_ALL)) {
            return -1;
        }
        int place = FOUNDATION.indexOf(module);
        return place < 0 ? FOUNDATION.size() : place;
    }
}
