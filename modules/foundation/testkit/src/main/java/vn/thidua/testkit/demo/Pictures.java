package vn.thidua.testkit.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sizes of photos as the portal lays them out: each photo has a folder, named by its hash, below
 * one named by the hash's first two letters.
 *
 * @param folder the root
 */
record Pictures(Path folder) {

    private static final Pattern PLACE = Pattern.compile("[0-9a-f]{2}[/\\\\][0-9a-f]{64}");

    private static final String SIZES = "{small,medium,large}-*.jpg";

    /** The folders of photos, relative to the root. */
    List<Path> places() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var folders = Files.walk(folder, 2)) {
            return folders.map(folder::relativize)
                    .filter(place -> PLACE.matcher(place.toString()).matches())
                    .toList();
        }
    }

    /** Copies what the other lacks. A copy, no link: a test may damage its own. */
    void copyTo(Pictures other, List<Path> places) throws IOException {
        for (Path place : places) {
            if (!Files.isDirectory(folder.resolve(place))) {
                continue;
            }
            var target = Files.createDirectories(other.folder().resolve(place));
            try (var sizes = Files.newDirectoryStream(folder.resolve(place), SIZES)) {
                for (Path size : sizes) {
                    copy(size, target.resolve(String.valueOf(size.getFileName())));
                }
            }
        }
    }

    /** Whole or not at all: other runs read and write here too. */
    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            return;
        }
        var draft = Files.createTempFile(to.resolveSibling(""), "draft", ".tmp");
        Files.copy(from, draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
