package vn.thidua.launcher.command;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shows what Maven says, and keeps how long it took for each module. */
final class MavenOutput {

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    /** A line of the summary: {@code [INFO] Cổng Thi đua · core ..... SUCCESS [01:05 min]}. */
    private static final Pattern MODULE =
            Pattern.compile(
                    "\\[INFO\\] .* · (\\S+) [ .]*(?:SUCCESS|FAILURE) \\[ *([\\d.:]+) (s|min|h)\\]");

    private final Map<String, Duration> modules = new LinkedHashMap<>();

    /** Runs it, shows its output as it comes and returns its exit code. */
    int copied(ProcessBuilder maven) throws IOException {
        if (Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent()) {
            maven.command().add("-Dstyle.color=always");
        }
        maven.environment()
                .merge("MAVEN_OPTS", "-Dstdout.encoding=UTF-8", (old, ours) -> old + " " + ours);
        var process =
                maven.redirectInput(ProcessBuilder.Redirect.INHERIT)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var in = process.getInputStream()) {
            copy(in);
        }
        return Processes.exitCode(process);
    }

    /** How long each module took, its tests included, by its name and in the order of the build. */
    Map<String, Duration> modules() {
        return modules;
    }

    private void copy(InputStream in) throws IOException {
        @SuppressWarnings("resource") // The console outlives us.
        var out = new FileOutputStream(FileDescriptor.out);
        var line = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            out.write(buffer, 0, length);
            for (int i = 0; i < length; i++) {
                if (buffer[i] == '\n') {
                    read(line.toString(StandardCharsets.UTF_8));
                    line.reset();
                } else {
                    line.write(buffer[i]);
                }
            }
        }
    }

    void read(String line) {
        var summary = MODULE.matcher(COLOUR.matcher(line).replaceAll("").strip());
        if (summary.matches()) {
            modules.put(summary.group(1), duration(summary.group(2), summary.group(3)));
        }
    }

    /** Maven writes {@code 1.234 s}, {@code 01:05 min} and {@code 01:02 h}. */
    private static Duration duration(String number, String unit) {
        if (unit.equals("s")) {
            return Duration.ofMillis(Math.round(Double.parseDouble(number) * 1000));
        }
        var parts = number.split(":", 2);
        long large = Long.parseLong(parts[0]);
        long small = Long.parseLong(parts[1]);
        return unit.equals("min")
                ? Duration.ofMinutes(large).plusSeconds(small)
                : Duration.ofHours(large).plusMinutes(small);
    }
}
