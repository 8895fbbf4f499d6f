package vn.thidua.launcher.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.launcher.local.PortalFolders;
import vn.thidua.launcher.local.Secrets;
import vn.thidua.launcher.local.ServerProcess;

/** A real server with its data in a folder of its own, its programs shared with all tests. */
class MariaDbIT {

    @TempDir private static Path temp;

    private static MariaDb mariaDb;

    @BeforeAll
    static void folder_with_a_blank_and_vietnamese_letters() throws IOException {
        var shared =
                PortalFolders.test(PortalFolders.home(System.getProperty("thidua.home", "")))
                        .shared();
        var folders = new PortalFolders(shared, temp.resolve("Cổng Thi đua"));
        mariaDb = new MariaDb(folders, Secrets.in(folders.data()));
    }

    @AfterAll
    static void stop() throws IOException {
        mariaDb.leave();
    }

    @Test
    void a_row_survives_the_kill_of_the_server() throws Exception {
        var first = mariaDb.use();
        execute(first, "CREATE TABLE portal.note (text VARCHAR(100))");
        execute(first, "INSERT INTO portal.note VALUES ('Hội nghị tổng kết')");
        var process = running();

        process.destroyForcibly();
        assertThat(ServerProcess.ends(process, Duration.ofSeconds(10))).isTrue();
        var second = mariaDb.use();

        assertThat(running().pid()).isNotEqualTo(process.pid());
        assertThat(text(second, "SELECT text FROM portal.note")).isEqualTo("Hội nghị tổng kết");
    }

    @Test
    void the_remembered_port_is_left_to_a_stranger_who_listens_there() throws Exception {
        var first = mariaDb.use();
        var process = running();
        process.destroyForcibly();
        assertThat(ServerProcess.ends(process, Duration.ofSeconds(10))).isTrue();
        try (var stranger = new ServerSocket(first.port(), 1, InetAddress.getLoopbackAddress())) {
            var second = mariaDb.use();

            assertThat(second.port()).isNotEqualTo(stranger.getLocalPort());
            assertThat(second.answers()).isTrue();
        }
    }

    @Test
    void a_running_server_is_used_again() throws Exception {
        mariaDb.use();
        var process = running();

        mariaDb.use();

        assertThat(running()).isEqualTo(process);
    }

    @Test
    void a_fresh_schema_is_empty_and_sorts_as_a_vietnamese_dictionary() throws Exception {
        var database = mariaDb.use();
        Schemas.create(database, "test_news");
        execute(database, "CREATE TABLE test_news.name (text VARCHAR(20) UNIQUE)");
        execute(database, "INSERT INTO test_news.name VALUES ('Hạ'), ('Đa'), ('Hà'), ('Da')");

        assertThat(text(database, "SELECT GROUP_CONCAT(text ORDER BY text) FROM test_news.name"))
                .isEqualTo("Da,Đa,Hà,Hạ");
        Schemas.createAfresh(database, "test_news");
        assertThat(
                        text(
                                database,
                                "SELECT COUNT(*) FROM information_schema.tables"
                                        + " WHERE table_schema = 'test_news'"))
                .isEqualTo("0");
    }

    @Test
    void nobody_comes_in_without_a_password() throws Exception {
        var database = mariaDb.use();

        var stranger = new Database(database.host(), database.port(), "", "");

        assertThat(stranger.answers()).isFalse();
        assertThat(text(database, "SELECT COUNT(*) FROM mysql.user WHERE User = ''"))
                .isEqualTo("0");
        assertThat(Files.exists(temp.resolve("Cổng Thi đua/mariadb/init.sql"))).isFalse();
    }

    private static ProcessHandle running() throws IOException {
        return ServerProcess.read(temp.resolve("Cổng Thi đua/mariadb/server.pid"))
                .flatMap(ServerProcess::alive)
                .orElseThrow();
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Database database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
