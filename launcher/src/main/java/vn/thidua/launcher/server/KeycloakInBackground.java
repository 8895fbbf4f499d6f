package vn.thidua.launcher.server;

import java.io.IOException;
import java.time.Duration;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import vn.thidua.launcher.keycloak.Keycloak;
import vn.thidua.launcher.keycloak.KeycloakAddress;
import vn.thidua.launcher.keycloak.KeycloakPlan;
import vn.thidua.launcher.local.PortalFolders;
import vn.thidua.launcher.local.Secrets;
import vn.thidua.launcher.mariadb.Database;

/** Starts Keycloak beside the portal: both take their time, and the portal works without it. */
final class KeycloakInBackground {

    /** A build that is cut off ends at once. */
    private static final Duration CUT_OFF = Duration.ofSeconds(5);

    private final Keycloak keycloak;
    private @Nullable Thread thread;

    KeycloakInBackground(PortalFolders folders, Secrets secrets) {
        this.keycloak = new Keycloak(folders, secrets);
    }

    synchronized KeycloakAddress address(Database database, DemoAccess access, boolean start)
            throws IOException {
        var plan =
                new KeycloakPlan(keycloak.ports(), database, access.portalUrl(), access.password());
        if (start && thread == null) {
            thread = Thread.ofPlatform().name("keycloak-start").daemon().start(() -> use(plan));
        }
        return keycloak.address(plan);
    }

    private void use(KeycloakPlan plan) {
        try {
            keycloak.use(plan);
        } catch (IOException e) {
            log().error("Nobody can sign in", e);
        }
    }

    synchronized void leave() {
        if (thread == null) {
            return;
        }
        try {
            thread.interrupt();
            thread.join(CUT_OFF);
            keycloak.leave();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // This process ends anyway; the next start finds the server by its pid file.
            log().error("Keycloak was not stopped", e);
        }
    }

    /** Not a constant: this class is loaded before the portal's log is set up. */
    private static Log log() {
        return LogFactory.getLog(KeycloakInBackground.class);
    }
}
