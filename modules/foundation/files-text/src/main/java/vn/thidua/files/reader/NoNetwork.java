package vn.thidua.files.reader;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document that names an address must not make the reader ask there. */
final class NoNetwork {

    /** What Java itself loads its classes by. */
    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");

    private NoNetwork() {}

    /** From now on no address is opened and no socket made. */
    @SuppressWarnings("deprecation") // Nobody makes other sockets here: this is to make none.
    static void begin() throws IOException {
        URL.setURLStreamHandlerFactory(NoNetwork::handler);
        Socket.setSocketImplFactory(() -> {
            throw new IllegalStateException("The reader has no network");
        });
    }

    private static @Nullable URLStreamHandler handler(String protocol) {
        return LOCAL.contains(protocol)
                ? null
                : new URLStreamHandler() {
                    @Override
                    protected URLConnection openConnection(URL address) throws IOException {
                        throw new SocketException("The reader has no network");
                    }
                };
    }
}
