package vn.thidua.launcher.keycloak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thidua.launcher.local.Ports;
import vn.thidua.launcher.local.Secrets;
import vn.thidua.launcher.mariadb.Database;
import vn.thidua.launcher.mariadb.Schemas;

/**
 * How one Keycloak is to run.
 *
 * @param ports where it listens
 * @param database where its data lies
 * @param portalUrl the only portal that people are sent back to
 * @param demoPassword of all accounts of the demo bloc
 */
public record KeycloakPlan(
        KeycloakPorts ports, Database database, String portalUrl, String demoPassword) {

    /** The address under which browsers and the portal reach it. */
    String url() {
        return "http://localhost:" + ports.http();
    }

    /** Arguments of a start that lays the realm out where it is missing. */
    List<String> importing() {
        var all = new ArrayList<>(arguments());
        all.add("--import-realm");
        return all;
    }

    List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=" + Ports.LOCALHOST,
                "--http-port=" + ports.http(),
                "--http-management-port=" + ports.management(),
                "--hostname=" + url(),
                "--cache=local");
    }

    /** Secrets go by environment: command lines can be read by everybody on the machine. */
    Map<String, String> environment(Secrets secrets) {
        return Map.of(
                "KC_DB_URL",
                database.url(Schemas.KEYCLOAK),
                "KC_DB_USERNAME",
                Schemas.KEYCLOAK,
                "KC_DB_PASSWORD",
                secrets.get(Secrets.DATABASE_KEYCLOAK),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.get(Secrets.KEYCLOAK_ADMIN),
                "PORTAL_URL",
                portalUrl,
                "PORTAL_CLIENT_SECRET",
                secrets.get(Secrets.PORTAL_CLIENT),
                "DEMO_PASSWORD",
                demoPassword);
    }
}
