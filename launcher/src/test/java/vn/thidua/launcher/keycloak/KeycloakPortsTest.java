package vn.thidua.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakPortsTest {

    @TempDir private Path folder;

    /** Somebody else's Keycloak, ready to sign people in: to his realm, not to ours. */
    @Test
    void another_keycloak_on_the_remembered_ports_is_not_taken_for_ours() throws IOException {
        var stranger = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
        stranger.createContext(
                "/health/ready",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        stranger.start();
        try {
            int port = stranger.getAddress().getPort();
            var file = folder.resolve("ports.properties");
            new KeycloakPorts(port, port).write(file);
            assertThat(KeycloakHealth.isReady(KeycloakPorts.remembered(file))).isTrue();

            var ours = KeycloakPorts.remembered(file).free();

            assertThat(ours.http()).isNotEqualTo(port);
            assertThat(ours.management()).isNotEqualTo(port);
            assertThat(KeycloakHealth.isReady(ours)).isFalse();
        } finally {
            stranger.stop(0);
        }
    }

    @Test
    void free_ports_are_kept_because_tokens_name_them() throws IOException {
        var file = folder.resolve("ports.properties");
        var first = KeycloakPorts.remembered(file).free();
        first.write(file);

        assertThat(KeycloakPorts.remembered(file).free()).isEqualTo(first);
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }
}
