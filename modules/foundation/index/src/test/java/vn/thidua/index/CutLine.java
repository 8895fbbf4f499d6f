package vn.thidua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to the cluster that can be cut; nobody answers then. */
final class CutLine {

    private final String host;
    private final int port;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private CutLine(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    /** To the cluster that the environment names. */
    static CutLine toCluster() {
        var address = System.getenv().getOrDefault("PORTAL_INDEX_HOSTS", "127.0.0.1:1");
        int colon = address.lastIndexOf(':');
        try {
            return new CutLine(
                    address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    void cut(boolean now) {
        cut = now;
        if (now) {
            open.forEach(CutLine::close);
            open.clear();
        }
    }

    private void accept() {
        try {
            while (true) {
                var caller = door.accept();
                if (cut) {
                    close(caller);
                } else {
                    connect(caller);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void connect(Socket caller) throws IOException {
        var server = new Socket(host, port);
        open.add(caller);
        open.add(server);
        Thread.startVirtualThread(() -> pass(caller, server));
        Thread.startVirtualThread(() -> pass(server, caller));
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One of both was cut: the other ends too.
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
