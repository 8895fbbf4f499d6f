package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.launcher.local.LogFile;
import vn.thidua.launcher.local.Trees;

/**
 * Builds the portal when its sources have changed, and lays the result out so that it starts fast
 * and drop-in modules can be put beside it.
 */
final class Build {

    /** Tests and the form of the sources are the business of {@code ./portal test}. */
    private static final List<String> QUICK =
            List.of("-B", "-ntp", "-Dmaven.test.skip=true", "-Dspotless.check.skip=true");

    private final Path home;
    private final Path folder;
    private final Console console;

    Build(Path home, Console console) {
        this.home = home;
        this.folder = home.resolve(".portal");
        this.console = console;
    }

    /**
     * The folder of the portal as built from the sources of now.
     *
     * @throws Refusal when Maven is missing or the build fails
     */
    Path portal() throws IOException {
        var app = folder.resolve("app-" + SourceHash.of(home));
        if (!Files.isDirectory(app)) {
            var log = folder.resolve("build.log");
            maven(List.of("-pl", "!testbench", "package"), "build.running", log);
            extract(app, log);
            deleteOthers(app);
        }
        return app;
    }

    /** Builds the launcher alone, which runs the servers of the tests. */
    void launcher() throws IOException {
        var arguments = List.of("-pl", "launcher", "-am", "package");
        maven(arguments, "build.launcher", folder.resolve("build.log"));
    }

    /** Builds the measuring module, and the portal's jar, which it measures. */
    void bench() throws IOException {
        var arguments = List.of("-Pbench", "-pl", "!testbench", "package");
        maven(arguments, "build.bench", folder.resolve("build.log"));
    }

    /** Gathers the libraries of an OpenSearch node. */
    void openSearch() throws IOException {
        var arguments = List.of("-Popensearch", "-pl", "opensearch", "package");
        maven(arguments, "build.opensearch", folder.resolve("build.log"));
    }

    private void maven(List<String> arguments, String key, Path log) throws IOException {
        var maven = Maven.find();
        Files.createDirectories(folder);
        var all = Stream.concat(QUICK.stream(), arguments.stream()).toList();
        var process =
                maven.process(home, all, Map.of())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        if (console.during(key, () -> Processes.exitCode(process)) != 0) {
            throw new Refusal("build.failed", LogFile.end(log));
        }
    }

    private void extract(Path app, Path log) throws IOException {
        var draft = Files.createTempDirectory(folder, "extracting-");
        var process =
                new ProcessBuilder(
                                Programs.java().toString(),
                                "-Djarmode=tools",
                                "-jar",
                                jar().toString(),
                                "extract",
                                "--force",
                                "--destination",
                                draft.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        if (console.during("build.extracting", () -> Processes.exitCode(process)) != 0) {
            throw new Refusal("build.failed", LogFile.end(log));
        }
        Files.move(draft, app);
    }

    private Path jar() throws IOException {
        try (var jars = Files.newDirectoryStream(home.resolve("portal-app/target"), "*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new Refusal("build.no-jar", home.resolve("portal-app/target"));
    }

    private void deleteOthers(Path app) throws IOException {
        try (var folders = Files.newDirectoryStream(folder, "{app-*,extracting-*}")) {
            for (Path old : folders) {
                if (!old.equals(app)) {
                    Trees.delete(old);
                }
            }
        }
    }
}
