package vn.thidua.core.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * Texts of all installed modules: {@code i18n/<module>.properties} in Vietnamese, {@code
 * i18n/<module>_en.properties} in English, UTF-8, patterns of {@link MessageFormat}. Jars never
 * hide each other's bundles, because all are read.
 */
@Service
public class Texts {

    /** The portal's first language, and the fall-back of every other. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final String ENGLISH = "en";

    private final Map<String, String> vietnamese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    Texts() throws IOException {
        for (var bundle :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:i18n/*.properties")) {
            var name = String.valueOf(bundle.getFilename());
            read(bundle, name.endsWith("_en.properties") ? english : vietnamese);
        }
    }

    /**
     * The text in the wanted language, in Vietnamese where that language has none.
     *
     * @return the key in exclamation marks when no bundle has it, so that a gap is seen and not
     *     hidden
     */
    public String get(Locale locale, String key, Object... arguments) {
        var pattern = ENGLISH.equals(locale.getLanguage()) ? english.get(key) : null;
        if (pattern == null) {
            pattern = vietnamese.get(key);
        }
        return pattern == null
                ? "!" + key + "!"
                : new MessageFormat(pattern, locale).format(arguments);
    }

    /** All Vietnamese keys. */
    public Set<String> keys() {
        return Set.copyOf(vietnamese.keySet());
    }

    /** All English keys. */
    public Set<String> englishKeys() {
        return Set.copyOf(english.keySet());
    }

    private static void read(Resource bundle, Map<String, String> into) {
        var texts = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + bundle, e);
        }
        texts.stringPropertyNames().forEach(key -> put(into, key, texts.getProperty(key)));
    }

    private static void put(Map<String, String> into, String key, String text) {
        if (into.put(key, text) != null) {
            throw new IllegalStateException(
                    "The text key '%s' stands in two bundles; keys begin with their module's name"
                            .formatted(key));
        }
    }
}
