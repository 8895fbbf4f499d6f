package vn.thidua.launcher.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.launcher.local.Patience;

/** A first start that is killed while it unpacks. */
class CutOffUnpackingIT {

    @TempDir private Path temp;

    @Test
    void the_next_start_unpacks_everything_and_sweeps_up() throws Exception {
        var folder = Files.createDirectory(temp.resolve("shared"));
        var first = UnpackingElsewhere.start(folder);
        assertThat(
                        Patience.until(
                                () -> isHalfDone(folder), first.toHandle(), Duration.ofSeconds(60)))
                .isTrue();
        first.destroyForcibly().waitFor();
        assertThat(found(folder, "mariadb-*")).isEmpty();

        var programs = MariaDbBinaries.unpackedIn(folder);

        assertThat(programs.server()).isExecutable();
        assertThat(programs.programs().resolve("share")).isDirectory();
        assertThat(found(folder, "unpacking-*")).isEmpty();
    }

    private static boolean isHalfDone(Path folder) {
        try {
            for (Path draft : found(folder, "unpacking-*")) {
                if (Files.exists(draft.resolve("bin")) || Files.exists(draft.resolve("share"))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Path> found(Path folder, String pattern) throws IOException {
        try (var paths = Files.newDirectoryStream(folder, pattern)) {
            var all = new ArrayList<Path>();
            paths.forEach(all::add);
            return all.stream().filter(Files::isDirectory).toList();
        }
    }
}
