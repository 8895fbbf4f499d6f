package vn.thidua.launcher.opensearch;

import java.io.IOException;
import java.util.stream.IntStream;
import vn.thidua.launcher.local.Ports;

/** Where the node may listen: its own program goes no higher. */
public final class OpenSearchPort {

    private static final int FIRST = 9201;

    private static final int LAST = 9299;

    private OpenSearchPort() {}

    /** The first on which nobody listens. */
    public static int free() throws IOException {
        return IntStream.rangeClosed(FIRST, LAST)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new IOException("No free port up to " + LAST));
    }
}
