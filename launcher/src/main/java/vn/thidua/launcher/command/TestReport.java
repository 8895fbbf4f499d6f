package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * What Surefire reports of one class.
 *
 * @param module the module's name
 * @param type the class
 * @param tests how many ran
 * @param time with the start of its portal, where it was the first to need it
 * @param contexts portals that were started meanwhile
 */
record TestReport(String module, String type, int tests, Duration time, int contexts) {

    private static final Pattern SUITE = Pattern.compile("<testsuite\\b[^>]*>");

    /** Spring Boot's word about a started portal. */
    private static final Pattern STARTED =
            Pattern.compile("Started \\w+ in [\\d.]+ seconds \\(process running");

    static TestReport read(String module, Path file) throws IOException {
        var text = Files.readString(file);
        var suite = SUITE.matcher(text);
        var head = suite.find() ? suite.group() : "";
        int ran = (int) number(head, "tests") - (int) number(head, "skipped");
        return new TestReport(
                module,
                value(head, "name", "?"),
                ran,
                Duration.ofMillis(Math.round(number(head, "time") * 1000)),
                (int) STARTED.matcher(text).results().count());
    }

    private static double number(String head, String attribute) {
        return Double.parseDouble(value(head, attribute, "0").replace(",", ""));
    }

    private static String value(String head, String attribute, String otherwise) {
        var found = Pattern.compile("\\s" + attribute + "=\"([^\"]*)\"").matcher(head);
        return found.find() ? found.group(1) : otherwise;
    }
}
