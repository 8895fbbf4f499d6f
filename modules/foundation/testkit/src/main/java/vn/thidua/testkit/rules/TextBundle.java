package vn.thidua.testkit.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The texts of one module in one language.
 *
 * @param path file it stands in
 * @param module word that its keys begin with
 * @param english whether it is the English one
 * @param texts texts by key
 * @param twice keys that stand in it more than once
 */
record TextBundle(
        String path,
        String module,
        boolean english,
        Map<String, String> texts,
        List<String> twice) {

    private static final String FOLDER = "src/main/resources/i18n/";
    private static final String END = ".properties";
    private static final String ENGLISH_END = "_en.properties";

    static List<TextBundle> of(List<HouseFile> files) {
        return files.stream()
                .filter(file -> file.path().contains(FOLDER) && file.name().endsWith(END))
                .map(TextBundle::read)
                .toList();
    }

    private static TextBundle read(HouseFile file) {
        var lines = new Lines();
        try {
            lines.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var english = file.name().endsWith(ENGLISH_END);
        var module = file.name().replace(english ? ENGLISH_END : END, "");
        return new TextBundle(file.path(), module, english, lines.texts, lines.twice);
    }

    /** Properties lose what stands twice; this keeps it. */
    private static final class Lines extends Properties {

        private final Map<String, String> texts = new TreeMap<>();
        private final List<String> twice = new ArrayList<>();

        @Override
        public synchronized Object put(Object key, Object text) {
            if (texts.put((String) key, (String) text) != null) {
                twice.add((String) key);
            }
            return text;
        }
    }
}
