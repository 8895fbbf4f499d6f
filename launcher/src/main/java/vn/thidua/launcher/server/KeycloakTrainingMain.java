package vn.thidua.launcher.server;

import java.io.IOException;
import java.nio.file.Path;
import vn.thidua.launcher.keycloak.KeycloakTraining;
import vn.thidua.launcher.local.PortalFolders;
import vn.thidua.launcher.local.Secrets;
import vn.thidua.launcher.mariadb.MariaDb;

/** Prepares the next start of the demo's Keycloak, in a process of its own beside the portal. */
public final class KeycloakTrainingMain {

    private KeycloakTrainingMain() {}

    /** The root of the checkout. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folders = PortalFolders.demo(Path.of(arguments[0]).toAbsolutePath().normalize());
        var secrets = Secrets.in(folders.data());
        var mariaDb = new MariaDb(folders, secrets);
        try {
            new KeycloakTraining(folders, secrets).run(mariaDb.use());
        } finally {
            mariaDb.leave();
        }
    }
}
