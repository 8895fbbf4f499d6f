package vn.thidua.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Looks whether a page fits its window: nothing is wider than the window, and no two things to
 * press or to read first lie on each other.
 */
final class Fit {

    private static final String WIDER =
            """
            const width = arguments[0];
            if (document.scrollingElement.scrollWidth <= width) return [];
            return [...document.body.querySelectorAll('*')]
                .filter(it => it.getBoundingClientRect().right > width + 0.5)
                .slice(0, 5)
                .map(it => 'wider than the window: ' + it.tagName.toLowerCase() + '.' + it.className);
            """;

    /**
     * What stays in place while the page scrolls lies on it by intention, and so does a button in
     * its own field.
     */
    private static final String OVERLAPPING =
            """
            const fixed = '.bars, .actbar, .skip, vaadin-notification-container';
            const dialog = document.querySelector('vaadin-dialog[opened], dialog[open]');
            const pieces = [...(dialog ?? document).querySelectorAll('a, button, input, textarea, h1, h2, h3')]
                .filter(it => it.checkVisibility({visibilityProperty: true, opacityProperty: true})
                    && !it.closest(fixed) && !it.matches('.sr, [type=file]'))
                .map(it => ({it, boxes: [...it.getClientRects()].filter(b => b.width > 1 && b.height > 1)}));
            const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
                && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
            const within = (a, b) => b.matches('input') && a.matches('button')
                && a.parentElement === b.parentElement;
            const name = it => it.tagName.toLowerCase() + ' "'
                + (it.ariaLabel ?? it.textContent).trim().slice(0, 30) + '"';
            const found = [];
            pieces.forEach((one, i) => pieces.slice(i + 1)
                .filter(other => !one.it.contains(other.it) && !other.it.contains(one.it)
                    && !within(one.it, other.it) && !within(other.it, one.it)
                    && one.boxes.some(a => other.boxes.some(b => meet(a, b))))
                .forEach(other => found.push('on each other: ' + name(one.it) + ' and ' + name(other.it))));
            return found.slice(0, 5);
            """;

    private static final String A_MOMENT = "setTimeout(arguments[arguments.length - 1], 700)";

    private final ChromeDriver browser;

    Fit(ChromeDriver browser) {
        this.browser = browser;
    }

    /**
     * What does not fit into this width, in CSS pixels. After a change of the window the frame
     * takes a moment to fold its drawer away: a second look decides.
     */
    List<String> findings(int width) {
        if (look(width).isEmpty()) {
            return List.of();
        }
        browser.executeAsyncScript(A_MOMENT);
        return look(width);
    }

    private List<String> look(int width) {
        var findings = new ArrayList<String>();
        ask(WIDER, width).forEach(it -> findings.add(String.valueOf(it)));
        ask(OVERLAPPING, width).forEach(it -> findings.add(String.valueOf(it)));
        return findings;
    }

    private List<?> ask(String question, int width) {
        return (List<?>) Objects.requireNonNull(browser.executeScript(question, width));
    }
}
