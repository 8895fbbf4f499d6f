package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thidua.launcher.local.Trees;

/**
 * Where things lie.
 *
 * @param home root of the checkout
 * @param work files of the measuring, emptied before each run
 */
record Place(Path home, Path work) {

    static Place in(Path home) throws IOException {
        var work = home.resolve(".portal/bench");
        Trees.delete(work);
        return new Place(home, Files.createDirectories(work));
    }

    /** The jar that is deployed. */
    Path jar() throws IOException {
        try (var jars = Files.newDirectoryStream(home.resolve("portal-app/target"), "*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new IOException("No jar in portal-app/target");
    }

    /** The same jar, unpacked by Spring Boot's tool. */
    Path extracted() throws IOException {
        return work.resolve("app").resolve(jar().getFileName());
    }

    static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }
}
