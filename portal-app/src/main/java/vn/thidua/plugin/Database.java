package vn.thidua.plugin;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The portal's database as it is before any migration of this start. */
record Database(@Nullable String url, String user, String password) {

    static Database of(Environment environment) {
        return new Database(
                environment.getProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    /** All its tables, in small letters. */
    Set<String> tables() throws SQLException {
        return ask(
                "select table_name from information_schema.tables where table_schema = database()");
    }

    /**
     * Migrations of a module that were done at an earlier start: their tables are its own.
     *
     * @param word the module's folder; letters, digits and underscores only
     */
    Set<String> done(String word) throws SQLException {
        var history = "flyway_schema_history_" + word;
        return tables().contains(history)
                ? ask("select script from " + history + " where success = 1")
                : Set.of();
    }

    private Set<String> ask(String sql) throws SQLException {
        var answers = new HashSet<String>();
        if (url == null) {
            return answers;
        }
        try (Connection connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        return answers;
    }
}
