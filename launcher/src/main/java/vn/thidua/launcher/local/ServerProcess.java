package vn.thidua.launcher.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server's process as its pid file remembers it.
 *
 * @param pid number of the process
 * @param started when the process began; numbers are given again, this tells whether it is still
 *     the same one
 * @param port where the server listens
 */
public record ServerProcess(long pid, Instant started, int port) {

    /** The system's clock may be corrected by a little while a process runs. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    /** What a pid file is to remember of a process that was just started. */
    public static ServerProcess of(ProcessHandle process, int port) {
        return new ServerProcess(process.pid(), start(process), port);
    }

    /** What the file remembers, when there is one. */
    public static Optional<ServerProcess> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        return Optional.of(
                new ServerProcess(
                        Long.parseLong(values.getProperty("pid", "-1")),
                        Instant.parse(values.getProperty("started", Instant.EPOCH.toString())),
                        Integer.parseInt(values.getProperty("port", "0"))));
    }

    /** Remembers it. */
    public void write(Path file) throws IOException {
        PrivateFile.write(file, "pid=%d%nstarted=%s%nport=%d%n".formatted(pid, started, port));
    }

    /** The process, when it is still the one that wrote the file. */
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(it -> Duration.between(started, start(it)).abs().compareTo(TOLERANCE) < 0);
    }

    /** Asks the process to end, waits, and ends it by force when it does not. */
    public static void terminate(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ends(process, patience)) {
            process.destroyForcibly();
            ends(process, patience);
        }
    }

    /** Whether the process ends within the time. */
    public static boolean ends(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
