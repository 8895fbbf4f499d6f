package vn.thidua.testbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The launcher and those of its libraries that the portal's jar does not bring itself. */
final class LauncherJars {

    private LauncherJars() {}

    /** As the property {@code loader.path} of Spring Boot's launcher wants them. */
    static String beside(Path home, Path portal) throws IOException {
        var target = home.resolve("launcher/target");
        try (var jar = new JarFile(portal.toFile());
                var own = Files.newDirectoryStream(target, "thidua-launcher-*.jar");
                var libraries = Files.list(target.resolve("lib"))) {
            return Stream.concat(
                            Stream.of(own.iterator().next()),
                            libraries
                                    .filter(it ->
                                            jar.getEntry("BOOT-INF/lib/" + it.getFileName())
                                                    == null)
                                    .sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(","));
        }
    }
}
