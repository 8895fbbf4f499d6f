package vn.thidua.files.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NoNetworkTest {

    @Test
    void neither_an_address_nor_a_socket_is_opened() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var child =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Asking.class.getName(),
                                    String.valueOf(server.getLocalPort()))
                            .redirectErrorStream(true)
                            .start();
            var said = new String(child.getInputStream().readAllBytes(), UTF_8);

            assertThat(said.lines()).containsExactly("open", "refused", "refused");
        }
    }

    /** Asks before and after, in a virtual machine of its own. */
    static final class Asking {

        private Asking() {}

        public static void main(String[] port) throws IOException {
            int number = Integer.parseInt(port[0]);
            ask(() -> new Socket(InetAddress.getLoopbackAddress(), number).close());
            NoNetwork.begin();
            ask(() -> new Socket(InetAddress.getLoopbackAddress(), number).close());
            ask(() -> URI.create("http://127.0.0.1:" + number).toURL().openStream().close());
        }

        private static void ask(Question question) {
            try {
                question.ask();
                System.out.println("open");
            } catch (IOException | IllegalStateException refused) {
                System.out.println("refused");
            }
        }
    }

    /** Something that may be refused. */
    private interface Question {
        void ask() throws IOException;
    }
}
