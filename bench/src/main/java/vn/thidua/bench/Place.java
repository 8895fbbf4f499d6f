package vn.thidua.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    Path files() {
        return work.resolve("files");
    }

    Path index() {
        return work.resolve("index");
    }

    /**
     * The unpacked portal with the launcher beside it, which gives the demo its servers; libraries
     * that both bring are the portal's.
     */
    String demoClassPath() throws IOException {
        var launcher = home.resolve("launcher/target");
        var path = new ArrayList<String>();
        path.add(extracted().toString());
        var own = extracted().resolveSibling("lib");
        for (Path folder : List.of(launcher, launcher.resolve("lib"))) {
            try (var jars = Files.newDirectoryStream(folder, "*.jar")) {
                for (Path jar : jars) {
                    if (!Files.exists(own.resolve(jar.getFileName()))) {
                        path.add(jar.toString());
                    }
                }
            }
        }
        return String.join(File.pathSeparator, path);
    }

    static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }
}
