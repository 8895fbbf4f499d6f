package vn.thidua.launcher.server;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.thidua.launcher.keycloak.KeycloakAddress;
import vn.thidua.launcher.local.PrivateFile;
import vn.thidua.launcher.mariadb.Database;

/**
 * Servers that somebody else runs, as the test runner hands them over in a file whose path is in
 * the environment variable {@code PORTAL_SERVERS_FILE}.
 *
 * @param database the running MariaDB
 * @param keycloak the running Keycloak
 * @param portalPort the port that Keycloak lets the tested portal be called back on
 */
record ServersFile(Database database, KeycloakAddress keycloak, int portalPort) {

    /** The environment variable with the file's path. */
    static final String VARIABLE = "PORTAL_SERVERS_FILE";

    /**
     * Reads the file.
     *
     * @param path value of the variable, blank when it is not set
     */
    static Optional<ServersFile> given(String path) throws IOException {
        if (path.isBlank()) {
            return Optional.empty();
        }
        var values = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(path))) {
            values.load(reader);
        }
        var database =
                new Database(
                        required(values, "database.host"),
                        Integer.parseInt(required(values, "database.port")),
                        required(values, "database.root.password"),
                        required(values, "database.portal.password"));
        var keycloak =
                new KeycloakAddress(
                        required(values, "keycloak.url"),
                        required(values, "keycloak.client-secret"));
        int port = Integer.parseInt(required(values, "portal.test.port"));
        return Optional.of(new ServersFile(database, keycloak, port));
    }

    void write(Path file) throws IOException {
        var values = new Properties();
        values.setProperty("database.host", database.host());
        values.setProperty("database.port", Integer.toString(database.port()));
        values.setProperty("database.root.password", database.rootPassword());
        values.setProperty("database.portal.password", database.portalPassword());
        values.setProperty("keycloak.url", keycloak.url());
        values.setProperty("keycloak.client-secret", keycloak.clientSecret());
        values.setProperty("portal.test.port", Integer.toString(portalPort));
        var text = new StringWriter();
        values.store(text, "Servers of a running test");
        PrivateFile.write(file, text.toString());
    }

    private static String required(Properties values, String name) throws IOException {
        @Nullable String value = values.getProperty(name);
        if (value == null) {
            throw new IOException("The file of " + VARIABLE + " lacks " + name);
        }
        return value;
    }
}
