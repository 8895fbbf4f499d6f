package vn.thidua.production;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in Vietnamese and in English, one line for each, which settings are wrong. */
final class WrongSettingsReport extends AbstractFailureAnalyzer<WrongSettings> {

    private static final String BUNDLE = "i18n/production";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongSettings cause) {
        var description =
                "%s%n%n%s".formatted(lines(cause, Locale.ROOT), lines(cause, Locale.ENGLISH));
        var action = text(Locale.ROOT, "production.action");
        return new FailureAnalysis(
                description,
                "%s%n%s".formatted(action, text(Locale.ENGLISH, "production.action")),
                cause);
    }

    private static String lines(WrongSettings wrong, Locale language) {
        return wrong.problems().stream()
                .map(problem -> line(problem, language))
                .collect(
                        Collectors.joining(
                                System.lineSeparator(),
                                text(language, "production.title") + System.lineSeparator(),
                                ""));
    }

    private static String line(Problem problem, Locale language) {
        var sentence = text(language, problem.key(), problem.arguments().toArray());
        return "  - %s: %s".formatted(problem.variable().variable(), sentence);
    }

    /** The first language is the bundle without a suffix. */
    private static String text(Locale language, String key, Object... arguments) {
        var bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
