package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the portal said about the folder of plug-ins while it started.
 *
 * @param log the portal's log of this start
 */
record PluginNotes(Path log) {

    private static final String SPEAKER = "vn.thidua.plugin.PluginLoading";

    /** Which jars are not used, and why. */
    List<String> refused() throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" WARN ") && line.contains(SPEAKER))
                    .map(line -> line.substring(line.indexOf(": ", line.indexOf(SPEAKER)) + 2))
                    .toList();
        }
    }
}
