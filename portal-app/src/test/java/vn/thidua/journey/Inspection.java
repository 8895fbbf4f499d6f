package vn.thidua.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks at pages as a designer and a tester of accessibility would: takes their picture into {@code
 * target/screens}, measures their width, and has axe-core examine them.
 */
final class Inspection {

    private static final Path SCREENS = Path.of("target", "screens");

    /** Waits for fonts, for pictures further down, and for what glides. */
    private static final String SETTLE =
            """
            const done = arguments[arguments.length - 1];
            document.querySelectorAll('img').forEach(it => it.loading = 'eager');
            const pictures = [...document.images].map(it => it.decode().catch(() => {}));
            const moves = document.getAnimations().map(it => it.finished.catch(() => {}));
            const end = new Promise(resolve => setTimeout(resolve, 3000));
            Promise.race([Promise.all([document.fonts.ready, ...pictures, ...moves]), end])
                .then(() => requestAnimationFrame(() => done()));
            """;

    private static final String WIDER =
            """
            const width = arguments[0];
            if (document.scrollingElement.scrollWidth <= width) return [];
            return [...document.body.querySelectorAll('*')]
                .filter(it => it.getBoundingClientRect().right > width + 0.5)
                .slice(0, 5)
                .map(it => 'wider than the window: ' + it.tagName.toLowerCase() + '.' + it.className);
            """;

    /** AppLayout scrolls its content, other pages scroll as a whole. */
    private static final String HEIGHT =
            """
            const inner = document.querySelector('vaadin-app-layout')?.shadowRoot
                .querySelector('[part~=content]');
            const hidden = inner ? inner.scrollHeight - inner.clientHeight : 0;
            return Math.max(innerHeight + hidden, document.documentElement.scrollHeight);
            """;

    private static final String AXE =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
                found => done(found.violations
                    .filter(it => ['serious', 'critical'].includes(it.impact))
                    .flatMap(it => it.nodes.map(node => it.id + ' (' + it.impact + '): '
                        + node.target.flat().join(' ') + ' ' + node.html.slice(0, 150)
                        + ' ' + (node.any[0]?.message ?? node.all[0]?.message ?? '')))),
                problem => done(['axe did not run: ' + problem]));
            """;

    private static final String AXE_SOURCE = axe();

    private final Visitor visitor;
    private final List<String> findings = new ArrayList<>();

    Inspection(Visitor visitor) {
        this.visitor = visitor;
    }

    /** What was found on all pages so far, each with the page's name. */
    List<String> findings() {
        return List.copyOf(findings);
    }

    void page(String name) {
        var browser = visitor.browser();
        browser.executeAsyncScript(SETTLE);
        picture(name);
        note(name, browser.executeScript(WIDER, visitor.window().width()));
        browser.executeScript(AXE_SOURCE);
        note(name, browser.executeAsyncScript(AXE));
    }

    private void note(String page, @Nullable Object found) {
        ((List<?>) Objects.requireNonNull(found)).forEach(it -> findings.add(page + ": " + it));
    }

    /** The whole page: in a window as high as all that scrolls in it. */
    private void picture(String name) {
        var browser = visitor.browser();
        var width = visitor.window().width();
        var height = (Number) browser.executeScript(HEIGHT);
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        Objects.requireNonNull(height),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        visitor.window().isTouched()));
        browser.executeAsyncScript(SETTLE);
        var answer = browser.executeCdpCommand("Page.captureScreenshot", Map.of());
        visitor.window().restore(browser);
        var picture = Base64.getDecoder().decode(String.valueOf(answer.get("data")));
        var file = SCREENS.resolve("%s-%d.png".formatted(name, visitor.window().width()));
        try {
            Files.createDirectories(SCREENS);
            Files.write(file, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String axe() {
        try (var in = Inspection.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
