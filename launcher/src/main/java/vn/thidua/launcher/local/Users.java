package vn.thidua.launcher.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The processes that use a server, one file each. The last one to leave stops the server; one that
 * was killed does not count. Called under the server's lock.
 */
public record Users(Path folder) {

    /** The users of the server whose data lies in the folder. */
    public static Users of(Path server) {
        return new Users(server.resolve("users"));
    }

    /** Counts this process in; once more changes nothing. */
    public void join() throws IOException {
        ServerProcess.of(ProcessHandle.current(), 0).write(file(ProcessHandle.current().pid()));
    }

    /**
     * Counts this process out.
     *
     * @return whether nobody is left, so that the server may stop
     */
    public boolean leave() throws IOException {
        var own = file(ProcessHandle.current().pid());
        Files.deleteIfExists(own);
        return isLeftTo(own);
    }

    /** Whether no other process uses it. */
    public boolean isAlone() throws IOException {
        return isLeftTo(file(ProcessHandle.current().pid()));
    }

    private boolean isLeftTo(Path own) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(it -> !it.equals(own)).toList()) {
                if (ServerProcess.read(file).flatMap(ServerProcess::alive).isPresent()) {
                    return false;
                }
                Files.deleteIfExists(file);
            }
        }
        return true;
    }

    private Path file(long pid) {
        return folder.resolve(Long.toString(pid));
    }
}
