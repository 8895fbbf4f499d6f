package vn.thidua.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** Has axe-core examine a page; gives its serious and critical findings. */
final class Axe {

    private static final String RUN =
            """
            const [options, done] = arguments;
            axe.run(document, {resultTypes: ['violations'], ...options}).then(
                found => done(found.violations
                    .filter(it => ['serious', 'critical'].includes(it.impact))
                    .flatMap(it => it.nodes.map(node => it.id + ' (' + it.impact + '): '
                        + node.target.flat().join(' ') + ' ' + node.html.slice(0, 150)
                        + ' ' + (node.any[0]?.message ?? node.all[0]?.message ?? '')))),
                problem => done(['axe did not run: ' + problem]));
            """;

    private static final String SOURCE = source();

    private final ChromeDriver browser;

    Axe(ChromeDriver browser) {
        this.browser = browser;
    }

    /** All rules. */
    List<?> everything() {
        browser.executeScript(SOURCE);
        return run(Map.of());
    }

    /** Contrast alone, on a page that was examined in another scheme already. */
    List<?> colours() {
        return run(Map.of("runOnly", List.of("color-contrast")));
    }

    private List<?> run(Map<String, ?> options) {
        return (List<?>) Objects.requireNonNull(browser.executeAsyncScript(RUN, options));
    }

    private static String source() {
        try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
