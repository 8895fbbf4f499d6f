package vn.thidua.index;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Several texts in one column, divided by a character that no text holds (U+001E, the record
 * separator).
 */
final class Lines {

    private static final String DIVIDER = "\u001E";

    private Lines() {}

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
