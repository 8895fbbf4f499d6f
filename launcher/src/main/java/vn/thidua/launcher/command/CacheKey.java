package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says in a text what a {@link StartCache} depends on, as the Java compares it. */
final class CacheKey {

    private CacheKey() {}

    /** The text for the Java that runs this program. */
    static String of(List<String> options, List<Path> classPath) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(Programs.javaHome().toString());
        lines.add(System.getProperty("java.vm.version", ""));
        lines.addAll(options);
        for (Path jar : classPath) {
            lines.add("%s %d %s".formatted(jar, Files.size(jar), Files.getLastModifiedTime(jar)));
        }
        return String.join("\n", lines);
    }
}
