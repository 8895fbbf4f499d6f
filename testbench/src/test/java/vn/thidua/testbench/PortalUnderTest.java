package vn.thidua.testbench;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The portal that the suite works on: the one at {@code -Dtestbench.portal=http://localhost:8080/},
 * which has to hold the demo bloc, else one of its own for the time of the suite.
 */
final class PortalUnderTest implements BeforeAllCallback, AfterAllCallback {

    private final String given = System.getProperty("testbench.portal", "");
    private @Nullable PortalProcess own;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        if (given.isBlank()) {
            own = PortalProcess.start(Path.of(System.getProperty("thidua.home", "")));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException {
        if (own != null) {
            own.stop();
        }
    }

    /** Its address with a slash at the end. */
    String address() {
        return own == null ? given : own.address();
    }
}
