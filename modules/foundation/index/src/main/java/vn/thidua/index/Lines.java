package vn.thidua.index;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thidua.core.ItemFile;

/**
 * Several texts in one column, divided by a character that no text holds (U+001E, the record
 * separator).
 */
final class Lines {

    private static final String DIVIDER = "\u001E";
    private static final String FIELD = "\u001F";

    private Lines() {}

    /** A document as a hit carries it: its name and its address. */
    static String nameAndPath(ItemFile file) {
        return file.name() + FIELD + file.path();
    }

    /** The document of {@link #nameAndPath}, without its text. */
    static ItemFile file(String nameAndPath) {
        var parts = nameAndPath.split(FIELD, 2);
        return new ItemFile(parts[0], parts[1], "");
    }

    private static String join(Iterable<String> texts) {
        return String.join(DIVIDER, texts);
    }

    private static List<String> split(String column) {
        return column.isEmpty() ? List.of() : Arrays.asList(column.split(DIVIDER, -1));
    }

    /** Texts in their order. */
    static final class OfList implements AttributeConverter<List<String>, String> {

        @Override
        public String convertToDatabaseColumn(List<String> texts) {
            return join(texts);
        }

        @Override
        public List<String> convertToEntityAttribute(String column) {
            return split(column);
        }
    }

    /** Attached documents: name, address and text, divided by U+001F, the unit separator. */
    static final class OfFiles implements AttributeConverter<List<ItemFile>, String> {

        @Override
        public String convertToDatabaseColumn(List<ItemFile> files) {
            return join(
                    files.stream().map(file -> nameAndPath(file) + FIELD + file.text()).toList());
        }

        @Override
        public List<ItemFile> convertToEntityAttribute(String column) {
            return split(column).stream()
                    .map(file -> file.split(FIELD, 3))
                    .map(parts -> new ItemFile(parts[0], parts[1], parts[2]))
                    .toList();
        }
    }

    /** Words without order; sorted in the column, so that an equal set is an equal column. */
    static final class OfSet implements AttributeConverter<Set<String>, String> {

        @Override
        public String convertToDatabaseColumn(Set<String> words) {
            return join(new TreeSet<>(words));
        }

        @Override
        public Set<String> convertToEntityAttribute(String column) {
            return split(column).stream().collect(Collectors.toUnmodifiableSet());
        }
    }
}
