package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Tells whether anything has changed that the build reads. */
final class SourceHash {

    /**
     * Folders that hold nothing of the program: results, tools' settings, tests, plug-ins, and what
     * Vaadin writes beside the sources during a build ({@code frontend}).
     */
    private static final Set<String> SKIPPED =
            Set.of(
                    "target",
                    "frontend",
                    "node_modules",
                    ".git",
                    ".portal",
                    ".idea",
                    ".vscode",
                    "docs",
                    "plugins",
                    "test");

    private SourceHash() {}

    /** A short hash over the names and contents of all sources, poms and resources. */
    static String of(Path home) throws IOException {
        var digest = sha256();
        for (Path file : files(home)) {
            var name = home.relativize(file).toString().replace('\\', '/');
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static List<Path> files(Path home) throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(
                home,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        return !folder.equals(home) && SKIPPED.contains(name(folder))
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!home.equals(file.getParent()) || file.endsWith("pom.xml")) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(null);
        return files;
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
