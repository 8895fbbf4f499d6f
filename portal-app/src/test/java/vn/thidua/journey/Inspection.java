package vn.thidua.journey;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Looks at pages as a designer and a tester of accessibility would: takes their picture, has
 * axe-core examine them in all three schemes, and looks whether they fit narrow windows, the zoom
 * of 200 % and the largest letters.
 */
final class Inspection {

    /** Takes all attributes of a look away and sets the given one. */
    private static final String DRESS =
            """
            const root = document.documentElement;
            ['theme', 'data-contrast', 'data-size'].forEach(it => root.removeAttribute(it));
            if (arguments[0]) root.setAttribute(arguments[0], arguments[1]);
            """;

    private final ChromeDriver browser;
    private final Window window;
    private final Axe axe;
    private final Camera camera;
    private final Fit fit;
    private final List<String> findings = new ArrayList<>();

    Inspection(Visitor visitor) {
        browser = visitor.browser();
        window = visitor.window();
        axe = new Axe(browser);
        camera = new Camera(browser, window);
        fit = new Fit(browser);
    }

    /** What was found on all pages so far, each with the page's name. */
    List<String> findings() {
        return List.copyOf(findings);
    }

    void page(String name) {
        camera.settle();
        camera.picture(name);
        note(name, fit.findings(window.width()));
        note(name, axe.everything());
        scheme(name, "dark", "theme", "dark");
        scheme(name, "contrast", "data-contrast", "cao");
        narrow(name);
        dress("data-size", "large");
        narrow(name + "-large");
        dress("", "");
    }

    private void scheme(String name, String scheme, String attribute, String value) {
        dress(attribute, value);
        camera.settle();
        if (!window.isTouched()) {
            camera.picture(name + "-" + scheme);
        }
        note(name + "-" + scheme, axe.colours());
        dress("", "");
    }

    /** The window's own size is among them: letters may be larger now. */
    private void narrow(String name) {
        for (var size : window.narrower()) {
            window.resize(browser, size.getWidth(), size.getHeight());
            note(name + "-" + size.getWidth(), fit.findings(size.getWidth()));
        }
        window.restore(browser);
    }

    private void dress(String attribute, String value) {
        browser.executeScript(DRESS, attribute, value);
    }

    private void note(String page, List<?> found) {
        found.forEach(it -> findings.add(page + ": " + it));
    }
}
