package vn.thidua.launcher.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says in a text what a {@link StartCache} depends on, as the Java compares it. */
public final class CacheKey {

    private CacheKey() {}

    /** The text for the Java that runs this program. */
    public static String of(List<String> options, List<Path> classPath) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(System.getProperty("java.home", ""));
        lines.add(System.getProperty("java.vm.version", ""));
        lines.addAll(options);
        for (Path jar : classPath) {
            lines.add("%s %d %s".formatted(jar, Files.size(jar), Files.getLastModifiedTime(jar)));
        }
        return String.join("\n", lines);
    }
}
