package vn.thidua.plugin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Sentences for the log, in both languages at once: nobody's language is known at the start. */
final class PluginWords {

    private final Properties vietnamese = read("/i18n/plugin.properties");
    private final Properties english = read("/i18n/plugin_en.properties");

    String both(String key, Object... values) {
        return text(vietnamese, key, values) + " / " + text(english, key, values);
    }

    private static String text(Properties texts, String key, Object... values) {
        return new MessageFormat(texts.getProperty(key, key), Locale.ROOT).format(values);
    }

    private static Properties read(String bundle) {
        var texts = new Properties();
        var stream = Objects.requireNonNull(PluginWords.class.getResourceAsStream(bundle));
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + bundle, e);
        }
    }
}
