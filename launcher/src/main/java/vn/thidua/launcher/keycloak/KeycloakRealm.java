package vn.thidua.launcher.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.keycloak.DemoRealm;
import vn.thidua.launcher.local.PrivateFile;
import vn.thidua.launcher.mariadb.Schemas;

/**
 * The realm of the demo bloc in Keycloak. Keycloak imports a realm once and never again; the demo
 * wants what the sources say, so a changed realm empties the schema and is imported afresh.
 *
 * @param marker remembers the fingerprint of the realm that was imported to its end
 */
record KeycloakRealm(Path marker) {

    /** In the order of their names, so that the same realm has the same fingerprint. */
    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    /** Lays the realm where Keycloak imports it from, and returns its fingerprint. */
    String write(Path distribution, KeycloakPlan plan, String clientSecret) throws IOException {
        var file = DemoRealm.write(distribution.resolve("data/import"));
        DemoAccounts.write(file, plan.demoPassword(), marker.resolveSibling("accounts.txt"));
        var content = SORTED.readValue(file.toFile(), Object.class);
        return new Fingerprint()
                .text(SORTED.writeValueAsString(content))
                .text(plan.portalUrl())
                .text(plan.demoPassword())
                .text(clientSecret)
                .value();
    }

    /** Empties Keycloak's schema unless exactly this realm was imported into it. */
    void prepare(KeycloakPlan plan, String fingerprint) throws IOException {
        if (Files.exists(marker) && Files.readString(marker).equals(fingerprint)) {
            return;
        }
        Files.deleteIfExists(marker);
        try {
            Schemas.emptyKeycloak(plan.database());
        } catch (SQLException e) {
            throw new IOException("Keycloak's schema could not be emptied", e);
        }
    }

    /** Called when the server is ready, which it is only after the import. */
    void imported(String fingerprint) throws IOException {
        PrivateFile.write(marker, fingerprint);
    }
}
