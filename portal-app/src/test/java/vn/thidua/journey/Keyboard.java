package vn.thidua.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.interactions.Actions;

/**
 * Walks through a page with the Tab key, as people without a mouse do, and notes each stop that one
 * cannot see: without a ring, outside the window or under something else.
 */
final class Keyboard {

    /** More stops than any page has. */
    private static final int MOST_STOPS = 150;

    private static final String ACTIVE =
            """
            let it = document.activeElement;
            while (it?.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;
            """;

    private static final String NAME =
            ACTIVE
                    + """
                    const labelled = (it.getAttribute('aria-labelledby') ?? '').split(' ')
                        .map(id => document.getElementById(id)?.textContent ?? '').join(' ').trim();
                    return (it.ariaLabel || labelled || it.labels?.[0]?.textContent || it.textContent || '')
                        .trim().replace(/\\s+/g, ' ');
                    """;

    private static final String HIDDEN =
            ACTIVE
                    + """
                    if (!it || it === document.body) return '';
                    const box = it.getBoundingClientRect();
                    const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1);
                    const y = box.y + Math.min(box.height / 2, 20);
                    if (y < 0 || y > innerHeight || box.right < 0) return 'outside the window';
                    const up = it => it?.parentElement ?? it?.getRootNode()?.host;
                    let top = document.elementFromPoint(x, y);
                    while (top?.shadowRoot?.elementFromPoint(x, y)
                        && top.shadowRoot.elementFromPoint(x, y) !== top)
                        top = top.shadowRoot.elementFromPoint(x, y);
                    const within = (one, other) => {
                        for (let at = one; at; at = up(at)) if (at === other) return true;
                        return false;
                    };
                    const label = it.labels?.[0];
                    if (!within(top, it) && !within(it, top) && !(label && within(top, label)))
                        return 'under ' + top?.tagName + '.' + top?.className;
                    for (let at = it; at && at !== document.body; at = up(at)) {
                        const style = getComputedStyle(at);
                        if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) return '';
                        if (at.matches?.('[focus-ring], [focused], td-rich-text, form')) {
                            const inner = at.shadowRoot?.querySelector('[part~=input-field], [part~=checkbox], [part~=radio]')
                                ?? at.querySelector('.body, .in') ?? at;
                            const ring = getComputedStyle(inner);
                            if (ring.outlineStyle !== 'none' || ring.boxShadow !== 'none') return '';
                        }
                    }
                    return 'without a ring';
                    """;

    private final Visitor visitor;
    private final List<String> findings = new ArrayList<>();

    Keyboard(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Stops that one could not see. */
    List<String> findings() {
        return List.copyOf(findings);
    }

    /** Presses Tab until the keyboard is at what has a name with this beginning. */
    void tabTo(String name) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (name().startsWith(name)) {
                return;
            }
            press(Keys.TAB);
            look();
        }
        throw new TimeoutException("No stop of the keyboard is called " + name);
    }

    void press(Keys key) {
        new Actions(visitor.browser()).sendKeys(key).perform();
    }

    void type(String words) {
        new Actions(visitor.browser()).sendKeys(words).perform();
    }

    /** The name of where the keyboard is. */
    String name() {
        return ask(NAME);
    }

    /** The tag of where the keyboard is. */
    String place() {
        return ask(ACTIVE + "return it.tagName.toLowerCase();");
    }

    boolean isInside(String tag) {
        return ask(ACTIVE + "return String(it.closest('%s') !== null);".formatted(tag))
                .equals("true");
    }

    private void look() {
        var hidden = ask(HIDDEN);
        if (!hidden.isEmpty()) {
            findings.add(visitor.path() + ": \"" + name() + "\" is " + hidden);
        }
    }

    private String ask(String question) {
        return String.valueOf(Objects.requireNonNull(visitor.browser().executeScript(question)));
    }
}
