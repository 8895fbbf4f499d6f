package vn.thidua.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import vn.thidua.launcher.keycloak.Keycloak;
import vn.thidua.launcher.keycloak.KeycloakPlan;
import vn.thidua.launcher.local.PortalFolders;
import vn.thidua.launcher.local.Ports;
import vn.thidua.launcher.local.Secrets;
import vn.thidua.launcher.mariadb.MariaDb;
import vn.thidua.launcher.mariadb.Schemas;
import vn.thidua.launcher.opensearch.OpenSearch;

/**
 * Runs MariaDB and Keycloak for a whole run of tests, and OpenSearch when it is given a port for
 * it: starts them, waits until they are ready, writes {@code .portal/test/servers.properties} and
 * stops them when its input ends, which it does even when the process at the other end is killed.
 * With the word {@code stay} it writes {@code kept.properties} instead and stops them when it is
 * asked to end itself.
 */
public final class ServersMain {

    private static final String STAY = "stay";

    private ServersMain() {}

    /**
     * The root of the checkout, then the word {@code stay} or, where it is wanted, the port of
     * OpenSearch.
     */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException {
        boolean stay = arguments.length > 1 && arguments[1].equals(STAY);
        var home = Path.of(arguments[0]).toAbsolutePath().normalize();
        var folders = PortalFolders.test(home);
        var secrets = Secrets.in(folders.data());
        var mariaDb = new MariaDb(folders, secrets);
        var keycloak = new Keycloak(folders, secrets);
        var openSearch = new OpenSearch(home, folders.data());
        Runtime.getRuntime().addShutdownHook(new Thread(openSearch::stop));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(keycloak, mariaDb)));
        if (arguments.length > 1 && !stay) {
            openSearch.start(Integer.parseInt(arguments[1]));
        }
        var file = folders.data().resolve(stay ? "kept.properties" : "servers.properties");
        start(keycloak, mariaDb, portalPort(folders.data())).write(file);
        if (stay) {
            new CountDownLatch(1).await();
        }
        while (System.in.read() >= 0) {
            // Nothing is said to this process but that it may end.
        }
        Files.deleteIfExists(file);
    }

    /** The same one as last time when it is free: another one means to import the realm again. */
    private static int portalPort(Path folder) throws IOException {
        var file = folder.resolve("portal.port");
        int last = Files.exists(file) ? Integer.parseInt(Files.readString(file)) : 0;
        int port = Ports.freeOr(last);
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    private static ServersFile start(Keycloak keycloak, MariaDb mariaDb, int portal)
            throws IOException, SQLException {
        var database = mariaDb.use();
        if (mariaDb.isOursAlone()) {
            Schemas.dropTests(database);
        }
        var access = new DemoAccess("http://localhost:" + portal, DemoAccess.PASSWORD);
        var plan =
                new KeycloakPlan(keycloak.ports(), database, access.portalUrl(), access.password());
        keycloak.use(plan);
        return new ServersFile(database, keycloak.address(plan), portal);
    }

    private static void stop(Keycloak keycloak, MariaDb mariaDb) {
        try {
            keycloak.leave();
            mariaDb.leave();
        } catch (IOException e) {
            System.err.println(e.getMessage());
        }
    }
}
