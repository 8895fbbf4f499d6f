package vn.thidua.launcher.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.thidua.launcher.local.Ports;
import vn.thidua.launcher.local.PrivateFile;

/**
 * What one MariaDB is told at its start.
 *
 * @param folder holds the server's data, its log and its temporary files
 */
record MariaDbSettings(Path folder) {

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("mariadb.log");
    }

    /** The statements hold passwords: the file exists only while the server starts. */
    void writeInitFile(List<String> statements) throws IOException {
        PrivateFile.write(initFile(), String.join(";\n", statements) + ";\n");
    }

    void deleteInitFile() throws IOException {
        Files.deleteIfExists(initFile());
    }

    List<String> arguments(int port) throws IOException {
        var temporary = Files.createDirectories(folder.resolve("tmp"));
        return List.of(
                "--datadir=" + data(),
                "--tmpdir=" + temporary,
                "--init-file=" + initFile(),
                "--bind-address=" + Ports.LOCALHOST,
                "--port=" + port,
                // A socket's path may have 107 letters: too few for some folders.
                "--socket=",
                "--skip-name-resolve",
                // Nobody listens on the loopback, and each start would make a key: 2 to 11 s.
                "--skip-ssl",
                "--max-allowed-packet=64M",
                "--default-time-zone=+00:00",
                "--character-set-server=utf8mb4",
                "--collation-server=" + Schemas.COLLATION,
                "--character-set-collations=utf8mb4=" + Schemas.COLLATION);
    }

    private Path initFile() {
        return folder.resolve("init.sql");
    }
}
