package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import vn.thidua.launcher.local.LogFile;
import vn.thidua.launcher.local.Patience;
import vn.thidua.launcher.local.ServerProcess;
import vn.thidua.launcher.mariadb.Database;
import vn.thidua.launcher.mariadb.Schemas;
import vn.thidua.launcher.server.ServersMain;

/**
 * MariaDB and Keycloak of the tests, in a process of their own that ends when its input does: also
 * when the measuring is killed.
 *
 * @param process the running Java
 * @param values what it said about the servers
 * @param password of the database's account {@link #ACCOUNT}
 */
record TestServers(Process process, Map<String, String> values, String password)
        implements AutoCloseable {

    static final String SCHEMA = "test_bench";

    /** Account of the measured portal, with a secret as production wants it. */
    static final String ACCOUNT = "bench";

    private static final Duration START = Duration.ofMinutes(10);

    private static final Duration STOP = Duration.ofSeconds(60);

    static TestServers start(Place place) throws IOException, SQLException {
        var file = file(place);
        Files.deleteIfExists(file);
        var log = place.work().resolve("servers.log");
        var process =
                new ProcessBuilder(
                                Place.java("java"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ServersMain.class.getName(),
                                place.home().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        if (!Patience.until(() -> Files.exists(file), process.toHandle(), START)) {
            process.destroy();
            throw new IOException("The servers did not start: " + LogFile.end(log));
        }
        var servers = new TestServers(process, read(file), secret());
        Schemas.createAfresh(servers.database(), SCHEMA);
        servers.addAccount();
        return servers;
    }

    /** What the servers say about themselves. */
    static Path file(Place place) {
        return place.home().resolve(".portal/test/servers.properties");
    }

    /** Random, and none of the demo's. */
    static String secret() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private void addAccount() throws SQLException {
        try (var connection = database().connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create or replace user '%s'@'127.0.0.1' identified by '%s'"
                            .formatted(ACCOUNT, password));
            statement.execute("grant all on %s.* to '%s'@'127.0.0.1'".formatted(SCHEMA, ACCOUNT));
        }
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    Database database() {
        return new Database(
                get("database.host"),
                Integer.parseInt(get("database.port")),
                get("database.root.password"),
                get("database.portal.password"));
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        if (!ServerProcess.ends(process.toHandle(), STOP)) {
            ServerProcess.terminate(process.toHandle(), STOP);
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var values = new TreeMap<String, String>();
        properties
                .stringPropertyNames()
                .forEach(name -> values.put(name, properties.getProperty(name, "")));
        return values;
    }
}
