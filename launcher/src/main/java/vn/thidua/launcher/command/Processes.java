package vn.thidua.launcher.command;

/** Waiting for child processes. */
final class Processes {

    private Processes() {}

    /** Waits for the end of the process and returns its exit code; 130 when we are interrupted. */
    static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
