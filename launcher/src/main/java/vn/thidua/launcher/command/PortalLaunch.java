package vn.thidua.launcher.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.launcher.local.CacheKey;
import vn.thidua.launcher.local.Ports;
import vn.thidua.launcher.local.StartCache;

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

    /** The quick compiler alone: 22 instead of 36 s of work for a start. */
    private static final List<String> JVM =
            List.of(
                    "-XX:+UseCompactObjectHeaders",
                    "-Xmx1g",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8");

    /** Starts the process; what it prints goes into the log. */
    Process start(Path log) throws IOException {
        return process(cache().option(cacheKey()), settings(), log).start();
    }

    /** The classes that earlier starts prepared for this application. */
    StartCache cache() {
        return new StartCache(app, "portal");
    }

    /** Changes with the Java, with its options and with every jar. */
    String cacheKey() throws IOException {
        return CacheKey.of(JVM, classPath());
    }

    /** The same portal with other settings; not started yet. */
    ProcessBuilder process(List<String> options, List<String> settings, Path log)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Programs.java().toString());
        command.addAll(JVM);
        command.addAll(options);
        settings.forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of("-cp", joinedClassPath(), MAIN));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
    }

    /** A process that prepares the next start of Keycloak and ends. */
    ProcessBuilder keycloakTraining(Path log) throws IOException {
        return new ProcessBuilder(
                        Programs.java().toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        joinedClassPath(),
                        "vn.thidua.launcher.server.KeycloakTrainingMain",
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
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

    private String joinedClassPath() throws IOException {
        return classPath().stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * The application, and the launcher with those libraries that the application does not bring
     * itself, in an order that is always the same.
     */
    private List<Path> classPath() throws IOException {
        var path = new ArrayList<Path>();
        path.add(only(app, "*.jar"));
        path.add(only(home.resolve("launcher/target"), "thidua-launcher-*.jar"));
        try (var libraries = Files.list(home.resolve("launcher/target/lib"))) {
            libraries
                    .filter(it -> !Files.exists(app.resolve("lib").resolve(it.getFileName())))
                    .sorted()
                    .forEach(path::add);
        }
        return path;
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
