package vn.thidua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.index.Notes.Note;

/** Documents, judged queries and floors of the relevance suite. */
final class RelevanceFiles {

    private RelevanceFiles() {}

    /** Documents in the order of their file; the first gets the key 1. */
    static List<Document> documents() {
        return lines("documents").map(Document::of).toList();
    }

    static List<Judgement> queries() {
        return lines("queries").map(Judgement::of).toList();
    }

    /** What each kind of query must reach, and all together. */
    static Map<String, Quality> floors() {
        return lines("floors").collect(Collectors.toMap(List::getFirst, RelevanceFiles::quality));
    }

    private static Quality quality(List<String> line) {
        var figures = line.stream().skip(1).map(Double::valueOf).toList();
        return new Quality(figures.get(0), figures.get(1), figures.get(2), figures.get(3));
    }

    private static Stream<List<String>> lines(String name) {
        try (var file = RelevanceFiles.class.getResourceAsStream("/relevance/" + name + ".txt")) {
            var text = Objects.requireNonNull(file, name).readAllBytes();
            return new String(text, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One document.
     *
     * @param key its name in the judgements
     * @param note what it says
     */
    record Document(String key, Note note) {

        private static Document of(List<String> line) {
            var note = Note.of(line.get(1), line.get(3)).summedUpAs(line.get(2));
            return new Document(line.getFirst(), note);
        }
    }
}
