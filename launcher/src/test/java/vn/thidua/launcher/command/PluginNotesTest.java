package vn.thidua.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginNotesTest {

    @TempDir private Path folder;

    @Test
    void refused_jars_are_told_and_used_ones_are_not() throws IOException {
        var log = folder.resolve("portal.log");
        var start = "2026-11-24T14:50:41Z  %s 18 --- [portal] [main] %s : %s";
        var speaker = "vn.thidua.plugin.PluginLoading          ";
        Files.write(
                log,
                List.of(
                        start.formatted("INFO", speaker, "Using plug-in a.jar"),
                        start.formatted("WARN", speaker, "NOT using plug-in b.jar: damaged"),
                        start.formatted("WARN", "vn.thidua.index.Engine", "slow")));

        assertThat(new PluginNotes(log).refused())
                .containsExactly("NOT using plug-in b.jar: damaged");
    }
}
