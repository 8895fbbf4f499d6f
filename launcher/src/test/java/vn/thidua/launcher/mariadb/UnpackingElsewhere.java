package vn.thidua.launcher.mariadb;

import java.io.IOException;
import java.nio.file.Path;

/** Unpacks MariaDB's programs in a process of its own, so that it can be killed. */
final class UnpackingElsewhere {

    private UnpackingElsewhere() {}

    /** The only argument is the folder to unpack to. */
    public static void main(String[] arguments) throws IOException {
        MariaDbBinaries.unpackedIn(Path.of(arguments[0]));
    }

    static Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        UnpackingElsewhere.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("unpacking.log").toFile())
                .start();
    }
}
