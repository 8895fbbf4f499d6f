package vn.thidua.launcher.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The log of a server, which tells why it did not start. */
public final class LogFile {

    /** Lines that hold a server's last words and fit on a screen. */
    private static final int LINES = 25;

    private LogFile() {}

    /** Where the file lies and its last lines. */
    public static String end(Path file) throws IOException {
        if (!Files.exists(file)) {
            return file.toString();
        }
        var lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        var last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        return file + System.lineSeparator() + String.join(System.lineSeparator(), last);
    }
}
