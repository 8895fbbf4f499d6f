package vn.thidua.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The bytes of a Java that are in use, whatever its collector: the sum of its class histogram, for
 * which it collects all garbage first.
 *
 * @param process the watched Java
 */
record LiveHeap(Process process) {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    /** Reads it after garbage of three collections, so that cleared references are gone too. */
    long bytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        Thread.sleep(1_000);
        jcmd("GC.run");
        var found = TOTAL.matcher(jcmd("GC.class_histogram"));
        if (!found.find()) {
            throw new IOException("jcmd gave no sum");
        }
        return Long.parseLong(found.group(1));
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var jcmd =
                new ProcessBuilder(Place.java("jcmd"), Long.toString(process.pid()), command)
                        .redirectErrorStream(true)
                        .start();
        var out = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IOException(out);
        }
        return out;
    }
}
