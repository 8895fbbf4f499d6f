package vn.thidua.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** Takes pictures of whole pages into {@code target/screens}. */
final class Camera {

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

    /** AppLayout scrolls its content, other pages scroll as a whole. */
    private static final String HEIGHT =
            """
            const inner = document.querySelector('vaadin-app-layout')?.shadowRoot
                .querySelector('[part~=content]');
            const hidden = inner ? inner.scrollHeight - inner.clientHeight : 0;
            return Math.max(innerHeight + hidden, document.documentElement.scrollHeight);
            """;

    private final ChromeDriver browser;
    private final Window window;

    Camera(ChromeDriver browser, Window window) {
        this.browser = browser;
        this.window = window;
    }

    void settle() {
        browser.executeAsyncScript(SETTLE);
    }

    /** The whole page: in a window as high as all that scrolls in it. */
    void picture(String name) {
        var height = (Number) Objects.requireNonNull(browser.executeScript(HEIGHT));
        window.resize(browser, window.width(), height.intValue());
        settle();
        var answer = browser.executeCdpCommand("Page.captureScreenshot", Map.of());
        window.restore(browser);
        var picture = Base64.getDecoder().decode(String.valueOf(answer.get("data")));
        var file = SCREENS.resolve("%s-%d.png".formatted(name, window.width()));
        try {
            Files.createDirectories(SCREENS);
            Files.write(file, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
