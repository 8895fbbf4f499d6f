package vn.thidua.launcher.keycloak;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.thidua.launcher.local.CacheKey;

/**
 * Calls Keycloak with the Java that runs this program. Its own script {@code kc.sh} would stand
 * between us and the server: another process number, and another script on Windows.
 */
final class KeycloakCommand {

    /**
     * As {@code kc.sh} sets them, but with the quick compiler alone: 14 instead of 20 s of work for
     * a start, and nobody signs in ten thousand times on one machine.
     */
    private static final List<String> JVM =
            List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xms64m",
                    "-Xmx512m",
                    "-XX:MetaspaceSize=96M",
                    "-XX:MaxMetaspaceSize=256m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "-Duser.language=en",
                    "-Duser.country=US",
                    "--add-opens=java.base/java.util=ALL-UNNAMED",
                    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                    "--add-opens=java.base/java.security=ALL-UNNAMED",
                    "--add-opens=java.base/java.lang=ALL-UNNAMED",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                    "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                    "-Dpicocli.disable.closures=true",
                    "-Dquarkus-log-max-startup-records=10000");

    private static final String MAIN = "org.keycloak.quarkus.runtime.KeycloakMain";

    private KeycloakCommand() {}

    /** The command line that lays Keycloak out, as its own script has it. */
    static List<String> build(Path home, List<String> arguments) {
        var path = List.of(home.resolve("lib/quarkus-run.jar"));
        return line(
                home, List.of(), path, "io.quarkus.bootstrap.runner.QuarkusEntryPoint", arguments);
    }

    /**
     * The command line that starts it. Its own way is a class loader that reads the jars itself,
     * whose classes no cache can hold; all of them on the class path are the same program.
     *
     * @param options more options for Java
     */
    static List<String> start(Path home, List<String> options, List<String> arguments)
            throws IOException {
        return line(home, options, classPath(home), MAIN, arguments);
    }

    /** Changes with the Java, with its options and with every jar. */
    static String cacheKey(Path home) throws IOException {
        return CacheKey.of(JVM, classPath(home));
    }

    /**
     * In the order in which Keycloak's own loader looks: what its build has changed comes first.
     */
    private static List<Path> classPath(Path home) throws IOException {
        var path = new ArrayList<Path>();
        path.add(home.resolve("lib/quarkus/transformed-bytecode.jar"));
        path.add(home.resolve("lib/quarkus/generated-bytecode.jar"));
        for (String folder : List.of("lib/app", "lib/lib/main", "lib/lib/boot", "providers")) {
            try (var jars = Files.newDirectoryStream(home.resolve(folder), "*.jar")) {
                StreamSupport.stream(jars.spliterator(), false).sorted().forEach(path::add);
            }
        }
        return path;
    }

    private static List<String> line(
            Path home, List<String> options, List<Path> path, String main, List<String> arguments) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(JVM);
        line.addAll(options);
        line.add("-Dkc.home.dir=" + home);
        line.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        var jars =
                path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        line.addAll(List.of("-cp", jars, main));
        line.addAll(arguments);
        return line;
    }
}
