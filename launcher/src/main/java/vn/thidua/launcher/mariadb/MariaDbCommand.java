package vn.thidua.launcher.mariadb;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.launcher.local.LogFile;
import vn.thidua.launcher.local.Trees;

/**
 * How MariaDB's programs are called.
 *
 * @param programs the unpacked programs
 * @param server the program that serves
 * @param installer the program that lays out a database; used on Windows only, elsewhere it is a
 *     shell script that stumbles over a blank in a path
 * @param libraryVariable the environment variable through which this system finds libraries
 */
record MariaDbCommand(Path programs, Path server, Path installer, String libraryVariable) {

    /** What an empty database consists of, in this order. */
    private static final List<String> SYSTEM_TABLES =
            List.of(
                    "mariadb_system_tables.sql",
                    "mariadb_performance_tables.sql",
                    "mariadb_system_tables_data.sql",
                    "maria_add_gis_sp_bootstrap.sql",
                    "mariadb_sys_schema.sql");

    /** Lays out an empty database; its accounts are made at the first start. */
    void createDatabase(Path data) throws IOException {
        var folder = Objects.requireNonNull(data.getParent());
        Trees.deleteAll(folder, "creating-*");
        var draft = Files.createTempDirectory(folder, "creating-");
        var log = data.resolveSibling("create.log");
        var process =
                isWindows()
                        ? builder(List.of(installer.toString(), "--datadir=" + draft), log).start()
                        : bootstrap(draft, log);
        if (!ended(process)) {
            throw new IOException("MariaDB did not lay out a database: " + LogFile.end(log));
        }
        Files.move(draft, data);
    }

    /** Starts the server; it is not ready yet. */
    Process start(List<String> arguments, Path log) throws IOException {
        var all = command("--console");
        all.addAll(arguments);
        return builder(all, log).start();
    }

    private Process bootstrap(Path data, Path log) throws IOException {
        var sql = new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\n");
        // Without it the script makes an account that the system's root needs no password for.
        sql.append("SET @auth_root_socket=NULL;\n");
        for (String file : SYSTEM_TABLES) {
            sql.append(Files.readString(scripts().resolve(file)));
        }
        var input = Files.writeString(data.resolveSibling("create.sql"), sql);
        var arguments = command("--bootstrap");
        arguments.addAll(List.of("--datadir=" + data, "--max-allowed-packet=8M"));
        return builder(arguments, log).redirectInput(input.toFile()).start();
    }

    /** The jar for macOS keeps them one folder deeper. */
    private Path scripts() {
        var share = programs.resolve("share");
        return Files.isDirectory(share.resolve("mysql")) ? share.resolve("mysql") : share;
    }

    private List<String> command(String mode) {
        var arguments =
                new ArrayList<>(
                        List.of(
                                server.toString(),
                                "--no-defaults",
                                mode,
                                "--basedir=" + programs,
                                "--plugin-dir=" + programs.resolve("libs")));
        if (System.getProperty("user.name", "").equals("root")) {
            // MariaDB refuses to run as root unless it is told so.
            arguments.add("--user=root");
        }
        return arguments;
    }

    private ProcessBuilder builder(List<String> arguments, Path log) {
        var builder = new ProcessBuilder(arguments).redirectErrorStream(true);
        builder.environment().put(libraryVariable, programs.resolve("libs").toString());
        return builder.redirectOutput(log.toFile());
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }
}
