package vn.thidua.launcher.mariadb;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A MariaDB that answers, with what it takes to sign in.
 *
 * @param host name or address
 * @param port where it listens
 * @param rootPassword of its administrator
 * @param portalPassword of the account {@code portal}
 */
public record Database(String host, int port, String rootPassword, String portalPassword) {

    /** Rows of one batch go to the server in one packet: about four times faster. */
    private static final String OPTIONS = "?sslMode=disable&useBulkStmts=true";

    private static final String SERVER_ONLY = "?sslMode=disable&connectTimeout=2000";

    /** The address of one schema, as the portal takes it. */
    public String url(String schema) {
        return server() + schema + OPTIONS;
    }

    /** Signs in as the administrator, to no schema. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(server() + SERVER_ONLY, "root", rootPassword);
    }

    /** Whether it lets the administrator in. */
    public boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private String server() {
        return "jdbc:mariadb://" + host + ":" + port + "/";
    }
}
