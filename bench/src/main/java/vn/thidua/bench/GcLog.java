package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What the collector wrote of a Java: how much of the heap was in use before each collection.
 *
 * @param file written by {@code -Xlog:gc}
 */
record GcLog(Path file) {

    private static final Pattern USED = Pattern.compile("(\\d+)M->\\d+M\\(\\d+M\\)");

    int lines() throws IOException {
        return Files.readAllLines(file).size();
    }

    /** The most megabytes in use since a line. */
    int mostSince(int line) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(line)
                .map(USED::matcher)
                .flatMap(found -> found.results())
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }
}
