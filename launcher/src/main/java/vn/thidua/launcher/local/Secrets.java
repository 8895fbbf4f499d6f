package vn.thidua.launcher.local;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * The passwords of the servers on this machine: made up once, kept in {@code secrets.properties},
 * readable by their owner only. The demo's accounts are no secret and not among them.
 */
public final class Secrets {

    /** The administrator of MariaDB. */
    public static final String DATABASE_ROOT = "database.root";

    /** The portal's own account in MariaDB. */
    public static final String DATABASE_PORTAL = "database.portal";

    /** Keycloak's account in MariaDB. */
    public static final String DATABASE_KEYCLOAK = "database.keycloak";

    /** With which the portal proves itself to Keycloak. */
    public static final String PORTAL_CLIENT = "keycloak.portal-client";

    /** The first administrator of Keycloak. */
    public static final String KEYCLOAK_ADMIN = "keycloak.admin";

    private static final List<String> ALL =
            List.of(
                    DATABASE_ROOT,
                    DATABASE_PORTAL,
                    DATABASE_KEYCLOAK,
                    PORTAL_CLIENT,
                    KEYCLOAK_ADMIN);

    /** 192 bits: no one guesses it, and 32 letters still fit on a line. */
    private static final int BYTES = 24;

    /** By these letters a portal in production knows a secret of the demo and refuses it. */
    private static final String MARK = "demo-";

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file and adds what is missing in it. */
    public static Secrets in(Path folder) throws IOException {
        var file = folder.resolve("secrets.properties");
        var values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
        if (addMissing(values)) {
            var text = new StringWriter();
            values.store(text, "Passwords of the servers on this machine");
            PrivateFile.write(file, text.toString());
        }
        return new Secrets(values);
    }

    private static boolean addMissing(Properties values) {
        var random = new SecureRandom();
        boolean added = false;
        for (String name : ALL) {
            if (values.getProperty(name) == null) {
                var bytes = new byte[BYTES];
                random.nextBytes(bytes);
                var secret = Base64.getUrlEncoder().encodeToString(bytes);
                values.setProperty(name, MARK + secret);
                added = true;
            }
        }
        return added;
    }

    /** The secret of that name, one of the constants above. */
    public String get(String name) {
        String value = values.getProperty(name, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("No such secret: " + name);
        }
        return value;
    }
}
