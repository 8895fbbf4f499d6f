package vn.thidua.testkit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks through the checkout; what git ignores, and git itself, is none of the house's. */
final class HouseFiles extends SimpleFileVisitor<Path> {

    private static final Set<String> BUILT_OR_TOOLS =
            Set.of("target", "node_modules", ".git", ".portal", ".idea", ".vscode", ".settings");

    /** Written anew by the frontend tools on every build. */
    private static final String FRONTEND = "portal-app/src/main/frontend";

    private static final Pattern BINARY =
            Pattern.compile(".*\\.(jpe?g|png|webp|gif|ico|woff2?|jar|class|zip|pdf|docx|xlsx)");

    private final Path home;
    private final List<HouseFile> files = new ArrayList<>();

    private HouseFiles(Path home) {
        this.home = home;
    }

    static List<HouseFile> below(Path home) {
        var walk = new HouseFiles(home);
        try {
            Files.walkFileTree(home, walk);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot walk through " + home, e);
        }
        return walk.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        var isOurs =
                !BUILT_OR_TOOLS.contains(String.valueOf(folder.getFileName()))
                        && !folder.equals(home.resolve(FRONTEND));
        return isOurs || folder.equals(home)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        var name = String.valueOf(file.getFileName());
        // In a second work tree of git, .git is a file.
        if (!name.equals(".git") && !BINARY.matcher(name).matches()) {
            files.add(HouseFile.read(home, file));
        }
        return FileVisitResult.CONTINUE;
    }
}
