package vn.thidua.launcher.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Free ports of 127.0.0.1, to which every server of this package is bound. */
public final class Ports {

    /** The only address on which the servers listen. */
    public static final String LOCALHOST = "127.0.0.1";

    private Ports() {}

    /** The wished port when nobody listens there, else any free one. */
    public static int freeOr(int wished) throws IOException {
        return isFree(wished) ? wished : free();
    }

    /** A port on which nobody listens. */
    public static int free() throws IOException {
        return bind(0);
    }

    /** Whether nobody listens there. */
    public static boolean isFree(int port) {
        try {
            return bind(port) == port;
        } catch (IOException e) {
            return false;
        }
    }

    private static int bind(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral(LOCALHOST))) {
            return socket.getLocalPort();
        }
    }
}
