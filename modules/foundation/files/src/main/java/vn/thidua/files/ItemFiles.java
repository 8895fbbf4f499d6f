package vn.thidua.files;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files of one item, found in one query.
 *
 * @param byKind by the kind of their use, in their order
 */
public record ItemFiles(Map<String, List<FileUse>> byKind) {

    static ItemFiles of(List<FileUse> uses) {
        return new ItemFiles(
                uses.stream().collect(groupingBy(FileUse::kind, TreeMap::new, toList())));
    }

    /** Those of a kind, in their order. */
    public List<FileUse> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Those of a kind by their file; of a file that is there twice, the first use. */
    public Map<Long, FileUse> byFile(String kind) {
        return of(kind).stream()
                .collect(toMap(FileUse::fileId, Function.identity(), (first, _) -> first));
    }

    /** All of them, kind by kind. */
    public Stream<FileUse> all() {
        return byKind.values().stream().flatMap(List::stream);
    }
}
