package vn.thidua.core.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a module's demonstration files: YAML in {@code demo/<module>/} into records, names in small
 * letters with underscores.
 */
public final class DemoFiles {

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private DemoFiles() {}

    /**
     * One file as a record.
     *
     * @param path path on the class path, such as {@code demo/identity/people.yaml}
     * @param type the record; a name in the file that it does not know is a mistake and is refused
     */
    public static <T> T read(String path, Class<T> type) {
        try (var file = new ClassPathResource(path).getInputStream()) {
            return YAML.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
