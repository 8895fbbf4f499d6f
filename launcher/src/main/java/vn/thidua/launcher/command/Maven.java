package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The Maven of this machine, called with the Java that runs this program.
 *
 * @param program its script
 */
record Maven(Path program) {

    private static final String MINIMUM = "3.8.7";

    /**
     * Finds it on the PATH.
     *
     * @throws Refusal saying what to install when it is missing or too old
     */
    static Maven find() throws IOException {
        var program =
                Programs.find(Programs.isWindows() ? "mvn.cmd" : "mvn")
                        .orElseThrow(() -> new Refusal("maven.missing", MINIMUM));
        var maven = new Maven(program);
        var version = maven.version();
        if (!version.isAtLeast(Version.parse(MINIMUM))) {
            throw new Refusal("maven.too-old", version, program, MINIMUM);
        }
        return maven;
    }

    /** A process that is not started yet. */
    ProcessBuilder process(Path home, List<String> arguments, Map<String, String> environment) {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("JAVA_HOME", Programs.javaHome().toString());
        builder.environment().putAll(environment);
        return builder;
    }

    private Version version() throws IOException {
        var process =
                process(Path.of("").toAbsolutePath(), List.of("--version"), Map.of())
                        .redirectErrorStream(true)
                        .start();
        try (var out = process.getInputStream()) {
            return Version.parse(new String(out.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
