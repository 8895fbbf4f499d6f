package vn.thidua.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import vn.thidua.launcher.local.ServerProcess;

/**
 * A portal that runs or is just starting.
 *
 * @param process its Java
 * @param port where it listens
 * @param started reading of the system's nanosecond timer at its start
 */
record PortalRun(Process process, int port, long started) implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** Training writes its cache at the end, half a minute on two cores. */
    private static final Duration STOP = Duration.ofMinutes(5);

    /** Short against the seconds that are measured. */
    private static final long PAUSE = 20;

    static PortalRun of(ProcessBuilder builder, int port) throws IOException {
        long now = System.nanoTime();
        return new PortalRun(builder.start(), port, now);
    }

    String address() {
        return "http://localhost:" + port + "/";
    }

    /**
     * Waits for the first answer.
     *
     * @return time since the start, and the work of all processors until then
     */
    FirstAnswer firstAnswer() throws IOException, InterruptedException {
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - started > LIMIT.toNanos()) {
                close();
                throw new IOException("The portal did not start, see .portal/bench/portal.log");
            }
            Thread.sleep(PAUSE);
        }
        long time = System.nanoTime() - started;
        var work = process.info().totalCpuDuration().orElse(Duration.ZERO);
        return new FirstAnswer(time / 1e9, work.toMillis() / 1e3);
    }

    private boolean answers() {
        try {
            var connection =
                    (HttpURLConnection)
                            URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setReadTimeout(30_000);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status < HttpURLConnection.HTTP_INTERNAL_ERROR;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        ServerProcess.terminate(process.toHandle(), STOP);
    }

    /**
     * A measured start.
     *
     * @param seconds on the clock
     * @param work seconds of processors
     */
    record FirstAnswer(double seconds, double work) {}
}
