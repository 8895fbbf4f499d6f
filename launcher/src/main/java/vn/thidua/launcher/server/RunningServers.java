package vn.thidua.launcher.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;
import vn.thidua.launcher.keycloak.KeycloakAddress;
import vn.thidua.launcher.local.PortalFolders;
import vn.thidua.launcher.local.Secrets;
import vn.thidua.launcher.mariadb.Database;
import vn.thidua.launcher.mariadb.MariaDb;

/**
 * The servers that this process uses, per data folder: asked for once, left when the portal's
 * contexts are closed. Leaving earlier would have the closing portal wait for a database that is
 * gone.
 */
final class RunningServers {

    private static final Map<Path, RunningServers> USED = new ConcurrentHashMap<>();

    private final MariaDb mariaDb;
    private final KeycloakInBackground keycloak;

    private RunningServers(PortalFolders folders) throws IOException {
        var secrets = Secrets.in(folders.data());
        this.mariaDb = new MariaDb(folders, secrets);
        this.keycloak = new KeycloakInBackground(folders, secrets);
    }

    /** The servers of the folder, none of them started by this call. */
    static synchronized RunningServers of(PortalFolders folders) throws IOException {
        var known = USED.get(folders.data());
        if (known != null) {
            return known;
        }
        var servers = new RunningServers(folders);
        USED.put(folders.data(), servers);
        SpringApplication.getShutdownHandlers().add(servers::leave);
        return servers;
    }

    /** MariaDB, started when it does not run. */
    Database database() throws IOException {
        return mariaDb.use();
    }

    /**
     * Keycloak's address.
     *
     * @param start whether it is to be started, which happens in the background
     */
    KeycloakAddress keycloak(DemoAccess access, boolean start) throws IOException {
        return keycloak.address(database(), access, start);
    }

    void leave() {
        keycloak.leave();
        try {
            mariaDb.leave();
        } catch (IOException e) {
            // This process ends anyway; the next start finds the server by its pid file.
            System.err.println(e.getMessage());
        }
    }
}
