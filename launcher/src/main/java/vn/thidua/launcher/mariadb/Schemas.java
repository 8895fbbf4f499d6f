package vn.thidua.launcher.mariadb;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.launcher.local.Secrets;

/**
 * Schemas and accounts in MariaDB. Every statement may run again and again: they are the file
 * {@code --init-file} of each start, and the answer to a test that asks for a schema of its own.
 */
public final class Schemas {

    /** The portal's account, and its schema in the demo. */
    public static final String PORTAL = "portal";

    /** Keycloak's account and schema. */
    public static final String KEYCLOAK = "keycloak";

    /** Dictionary order of Vietnamese letters and tones; Hà and Hạ stay two different names. */
    static final String COLLATION = "utf8mb4_uca1400_vietnamese_as_ci";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,62}");

    private Schemas() {}

    /** What a server runs before it lets anybody in: one statement per element and per line. */
    static List<String> atStart(Secrets secrets) {
        var portal = secrets.get(Secrets.DATABASE_PORTAL);
        var keycloak = secrets.get(Secrets.DATABASE_KEYCLOAK);
        return List.of(
                // A fresh server has accounts without name or password.
                "DELETE FROM mysql.global_priv WHERE User = '' OR User = 'root'",
                "FLUSH PRIVILEGES",
                account("root", secrets.get(Secrets.DATABASE_ROOT)),
                "GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION",
                account(PORTAL, portal),
                account(KEYCLOAK, keycloak),
                create(PORTAL),
                grant(PORTAL, PORTAL),
                create(KEYCLOAK),
                grant(KEYCLOAK, KEYCLOAK));
    }

    /** Creates the schema for the portal's account unless it exists. */
    public static void create(Database database, String schema) throws SQLException {
        execute(database, List.of(create(schema), grant(schema, PORTAL)));
    }

    /** Empties the schema: nothing that was in it is left. */
    public static void createAfresh(Database database, String schema) throws SQLException {
        drop(database, schema);
        create(database, schema);
    }

    /** Drops the schema where there is one. */
    public static void drop(Database database, String schema) throws SQLException {
        execute(database, List.of("DROP DATABASE IF EXISTS `" + checked(schema) + "`"));
    }

    /** Empties Keycloak's schema; its account keeps its rights. */
    public static void emptyKeycloak(Database database) throws SQLException {
        execute(database, List.of("DROP DATABASE IF EXISTS `keycloak`", create(KEYCLOAK)));
    }

    /** Drops what earlier test runs left: every context of a test takes a schema of its own. */
    public static void dropTests(Database database) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW DATABASES LIKE 'test\\\\_%'")) {
            while (rows.next()) {
                names.add("DROP DATABASE `" + rows.getString(1) + "`");
            }
        }
        execute(database, names);
    }

    private static void execute(Database database, List<String> statements) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String create(String schema) {
        return "CREATE DATABASE IF NOT EXISTS `%s` CHARACTER SET utf8mb4 COLLATE %s"
                .formatted(checked(schema), COLLATION);
    }

    private static String account(String name, String password) {
        return "CREATE OR REPLACE USER '%s'@'127.0.0.1' IDENTIFIED BY '%s'"
                .formatted(name, password);
    }

    private static String grant(String schema, String name) {
        return "GRANT ALL ON `%s`.* TO '%s'@'127.0.0.1'".formatted(checked(schema), name);
    }

    /** A name cannot be a parameter of such a statement, so it is checked instead. */
    private static String checked(String schema) {
        if (!NAME.matcher(schema).matches()) {
            throw new IllegalArgumentException(
                    "A schema's name has small letters, digits, - and _, got: " + schema);
        }
        return schema;
    }
}
