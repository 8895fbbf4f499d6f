package vn.thidua.files.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.thidua.files.reader.ReaderMain;
import vn.thidua.files.store.FilesSettings;

/**
 * The program that reads. It travels inside of the portal's jar, where no virtual machine finds it,
 * so it is copied to the disk: that works the same from one jar, from an extracted one and from a
 * build.
 */
@Component
class ReaderProgram {

    private static final String LIBRARIES = "classpath*:text-reader/*.jar";
    private static final String PACKAGE = ReaderMain.class.getPackageName().replace('.', '/');
    private static final String CLASSES = "classpath*:" + PACKAGE + "/*.class";

    private final PathMatchingResourcePatternResolver finder =
            new PathMatchingResourcePatternResolver(ReaderProgram.class.getClassLoader());
    private final Path folder;

    ReaderProgram(FilesSettings settings) {
        folder = settings.folder().toAbsolutePath().resolve("reader");
    }

    /**
     * Where the program lies: its libraries in {@code lib}, its own classes in {@code classes}.
     * Copied now unless this version is there; a copy appears whole or not at all.
     */
    Path folder() throws IOException {
        var libraries = List.of(finder.getResources(LIBRARIES));
        var classes = List.of(finder.getResources(CLASSES));
        if (libraries.isEmpty() || classes.isEmpty()) {
            throw new IOException("The program that reads attachments is not on the class path");
        }
        var there = folder.resolve(version(libraries, classes));
        if (Files.notExists(there)) {
            dropOthers();
            var fresh = Files.createTempDirectory(folder, "copy-");
            copy(libraries, fresh.resolve("lib"));
            copy(classes, fresh.resolve("classes").resolve(PACKAGE));
            Files.move(fresh, there, StandardCopyOption.ATOMIC_MOVE);
        }
        return there;
    }

    /** Earlier versions, and a copy that was cut off. */
    private void dropOthers() throws IOException {
        try (Stream<Path> earlier = Files.list(Files.createDirectories(folder))) {
            for (var one : earlier.toList()) {
                FileSystemUtils.deleteRecursively(one);
            }
        }
    }

    private static void copy(List<Resource> from, Path to) throws IOException {
        Files.createDirectories(to);
        for (var resource : from) {
            try (var content = resource.getInputStream()) {
                Files.copy(content, to.resolve(name(resource)));
            }
        }
    }

    /** Libraries carry their version in their name; the classes are small. */
    private static String version(List<Resource> libraries, List<Resource> classes)
            throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            libraries.stream()
                    .map(ReaderProgram::name)
                    .sorted()
                    .forEach(name -> digest.update(name.getBytes(UTF_8)));
            for (var one : classes) {
                digest.update(one.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String name(Resource resource) {
        return Objects.requireNonNull(resource.getFilename());
    }
}
