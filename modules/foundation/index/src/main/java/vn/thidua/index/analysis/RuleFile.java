package vn.thidua.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A table of the analysis: UTF-8 lines, {@code #} begins a comment line, characters that cannot be
 * seen are written {@code \}{@code uXXXX}. The lines are understood by Lucene here and by
 * OpenSearch as they are.
 *
 * @param name file name under {@code analysis/}
 * @param lines the rules in their order
 */
record RuleFile(String name, List<String> lines) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    /** What is written, and what is meant by it. */
    record Rule(String from, String to) {}

    /** Reads {@code analysis/<name>} from the class path. */
    static RuleFile read(String name) {
        try {
            var text =
                    new ClassPathResource("analysis/" + name)
                            .getContentAsString(StandardCharsets.UTF_8);
            return new RuleFile(
                    name,
                    text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the analysis table " + name, e);
        }
    }

    /** The lines as rules {@code from => to}; the right side may be empty. */
    List<Rule> rules() {
        return lines.stream().map(this::rule).toList();
    }

    private Rule rule(String line) {
        int arrow = line.indexOf("=>");
        if (arrow < 1) {
            throw new IllegalStateException(
                    "analysis/%s: a rule is written 'from => to', not '%s'".formatted(name, line));
        }
        return new Rule(
                unescape(line.substring(0, arrow).strip()),
                unescape(line.substring(arrow + 2).strip()));
    }

    private static String unescape(String written) {
        return ESCAPE.matcher(written)
                .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
    }
}
