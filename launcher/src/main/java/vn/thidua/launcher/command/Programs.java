package vn.thidua.launcher.command;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs that are installed on this machine. */
final class Programs {

    private Programs() {}

    static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    /** The first of these names that lies in a folder of the PATH. */
    static Optional<Path> find(String... names) {
        var folders =
                System.getenv()
                        .getOrDefault("PATH", "")
                        .split(Pattern.quote(File.pathSeparator), -1);
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The Java that runs this program, which the portal runs on too. */
    static Path java() {
        return javaHome().resolve("bin").resolve(isWindows() ? "java.exe" : "java");
    }

    static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }
}
