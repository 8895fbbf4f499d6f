package vn.thidua.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.identity.signin.MovedTime;
import vn.thidua.testkit.PortalIT;

/**
 * The demonstration's people, and a sign-in service that is away unless a test starts one on its
 * port; a clock that stands still unless a test sets it forward. All tests with this base share one
 * portal.
 */
@TestPropertySource(properties = "portal.demo=true")
@Import(MovedTime.class)
public abstract class IdentityIT extends PortalIT {

    /** Where the portal looks for the sign-in service. */
    protected static final int PORT = freePort();

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry registry) {
        registry.add("portal.keycloak.url", () -> "http://localhost:" + PORT);
        registry.add("portal.sign-in.retry-after", () -> "15s");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
