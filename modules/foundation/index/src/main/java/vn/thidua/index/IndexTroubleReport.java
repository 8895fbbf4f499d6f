package vn.thidua.index;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says as the last words of a refused start, in Vietnamese and in English, what to do. */
final class IndexTroubleReport extends AbstractFailureAnalyzer<IndexTrouble> {

    private static final String BUNDLE = "i18n/index";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IndexTrouble cause) {
        return new FailureAnalysis(
                line(Locale.ROOT, cause) + System.lineSeparator() + line(Locale.ENGLISH, cause),
                cause.getMessage(),
                cause);
    }

    /** The first language is the bundle without a suffix. */
    private static String line(Locale language, IndexTrouble trouble) {
        var bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(trouble.textKey()), language)
                .format(new Object[] {trouble.value()});
    }
}
