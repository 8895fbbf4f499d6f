package vn.thidua.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Makes jars as Maven does: compiled sources, resources, folders, a manifest. */
final class JarMaker {

    private final Path work;

    JarMaker(Path work) {
        this.work = work;
    }

    /** The jar of a Maven project, compiled with the JDK's own compiler. */
    void ofProject(Path project, String portalVersion, Path jar) throws IOException {
        var entries = compiled(files(project.resolve("src/main/java")));
        var resources = project.resolve("src/main/resources");
        for (Path file : files(resources)) {
            entries.put(slashes(resources.relativize(file)), Files.readAllBytes(file));
        }
        write(jar, portalVersion, entries);
    }

    /** The jar of a module that is nothing but a front door and some files. */
    void ofFrontDoor(String word, String id, Map<String, String> files, Path jar)
            throws IOException {
        var source = Files.createDirectories(work.resolve(word)).resolve("Door.java");
        Files.writeString(
                source,
                """
                package vn.thidua.%s;
                public class Door implements vn.thidua.core.PortalModule {
                    @Override public String id() { return "%s"; }
                }
                """
                        .formatted(word, id));
        var entries = compiled(List.of(source));
        files.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
        write(jar, "0.1", entries);
    }

    void write(Path jar, String portalVersion, Map<String, byte[]> entries) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Portal-Version", portalVersion);
        var bytes = new ByteArrayOutputStream();
        try (var out = new JarOutputStream(bytes, manifest)) {
            var folders = new HashSet<String>();
            for (var entry : entries.entrySet()) {
                for (int end = entry.getKey().indexOf('/');
                        end >= 0;
                        end = entry.getKey().indexOf('/', end + 1)) {
                    if (folders.add(entry.getKey().substring(0, end + 1))) {
                        out.putNextEntry(new JarEntry(entry.getKey().substring(0, end + 1)));
                    }
                }
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        Files.write(jar, bytes.toByteArray());
    }

    private Map<String, byte[]> compiled(List<Path> sources) throws IOException {
        var target = Files.createTempDirectory(work, "classes");
        var arguments =
                new ArrayList<>(
                        List.of(
                                "-parameters",
                                "-proc:none",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                target.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        var errors = new ByteArrayOutputStream();
        var compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, errors, arguments.toArray(String[]::new)) != 0) {
            throw new IOException(errors.toString(StandardCharsets.UTF_8));
        }
        var entries = new TreeMap<String, byte[]>();
        for (Path file : files(target)) {
            entries.put(slashes(target.relativize(file)), Files.readAllBytes(file));
        }
        return entries;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
