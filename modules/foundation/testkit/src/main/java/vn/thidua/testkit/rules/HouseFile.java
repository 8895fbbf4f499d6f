package vn.thidua.testkit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text of the checkout.
 *
 * @param path from the checkout's folder, with slashes
 * @param text its content
 */
public record HouseFile(String path, String text) {

    static HouseFile read(Path home, Path file) {
        try {
            var path = home.relativize(file).toString().replace('\\', '/');
            return new HouseFile(path, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read %s as UTF-8".formatted(file), e);
        }
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean isMainSource() {
        return path.contains("src/main/java/") && path.endsWith(".java");
    }

    boolean isMainResource() {
        return path.contains("src/main/resources/");
    }

    /** Lines that count towards a size: packages, imports and empty lines do not. */
    long size() {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                .count();
    }
}
