package vn.thidua.launcher.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.launcher.local.Ports;

/**
 * How the portal of the demo is called: the extracted application, the launcher beside it, plug-ins
 * from {@code plugins/}.
 *
 * @param home root of the checkout
 * @param app the extracted application
 * @param port on which the portal listens
 * @param today the day the demo lives in, {@code real} for the day of the calendar
 * @param demo whether the demo bloc is loaded
 */
record PortalLaunch(Path home, Path app, int port, String today, boolean demo) {

    /** Wednesday morning in the weeks before the year-end conference: everything is in motion. */
    static final String DEMO_DAY = "2026-11-04T09:00:00+07:00";

    private static final String MAIN = "vn.thidua.PortalApplication";

    /** Starts the process; what it prints goes into the log. */
    Process start(Path log) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Programs.java().toString(),
                                "-XX:+UseCompactObjectHeaders",
                                "-Xmx1g",
                                // The quick compiler alone: 22 instead of 36 s of work for a start.
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dfile.encoding=UTF-8",
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8"));
        settings().forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of("-cp", classPath(), MAIN));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private List<String> settings() {
        var data = home.resolve(".portal");
        return List.of(
                "thidua.home=" + home,
                "portal.servers=local",
                "portal.today=" + today,
                "portal.demo=" + demo,
                "portal.plugins=" + home.resolve("plugins"),
                "portal.files.folder=" + data.resolve("files"),
                "portal.index.folder=" + data.resolve("index"),
                "server.address=" + Ports.LOCALHOST,
                "server.port=" + port);
    }

    /** The launcher's libraries that the application does not bring itself. */
    private String classPath() throws IOException {
        var path = new ArrayList<String>();
        path.add(only(app, "*.jar").toString());
        path.add(only(home.resolve("launcher/target"), "thidua-launcher-*.jar").toString());
        try (var libraries = Files.newDirectoryStream(home.resolve("launcher/target/lib"))) {
            for (Path library : libraries) {
                if (!Files.exists(app.resolve("lib").resolve(library.getFileName()))) {
                    path.add(library.toString());
                }
            }
        }
        return String.join(File.pathSeparator, path);
    }

    private static Path only(Path folder, String pattern) throws IOException {
        try (var files = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : files) {
                return file;
            }
        }
        throw new Refusal("build.no-jar", folder);
    }
}
