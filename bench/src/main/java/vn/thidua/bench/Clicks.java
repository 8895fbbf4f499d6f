package vn.thidua.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * From the click on a link to the paint that shows the new page, measured inside of the page: from
 * the time that the browser puts on the click, over the moment at which the new page's own element
 * stands in the document, to the second animation frame after it, before which the first one was
 * painted.
 */
record Clicks(ChromeDriver browser) {

    /** What a page still loads, its thumbnails above all, belongs to nobody's next click. */
    private static final long PAUSE = 300;

    /** Arguments: what the address looks like and which element is there on the new page. */
    private static final String WATCH =
            """
            const [path, element] = arguments;
            window.painted = null;
            const isThere = () => new RegExp(path).test(location.pathname)
                && !!document.querySelector(element);
            document.addEventListener('click', event => {
                const watcher = new MutationObserver(() => {
                    if (!isThere()) return;
                    watcher.disconnect();
                    requestAnimationFrame(() => requestAnimationFrame(
                        () => window.painted = performance.now() - event.timeStamp));
                });
                watcher.observe(document.body,
                    {childList: true, subtree: true, attributes: true, characterData: true});
            }, {once: true, capture: true});
            """;

    private static final String PAINTED =
            """
            const done = arguments[arguments.length - 1];
            const wait = () => window.painted === null ? setTimeout(wait, 20) : done(window.painted);
            wait();
            """;

    Clicks {
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    }

    /** Milliseconds of each step in so many rounds. */
    Map<ClickStep, List<Double>> rounds(int number) throws InterruptedException {
        var times = new EnumMap<ClickStep, List<Double>>(ClickStep.class);
        for (int round = 0; round < number; round++) {
            for (ClickStep step : ClickStep.values()) {
                times.computeIfAbsent(step, _ -> new ArrayList<>()).add(click(step));
                Thread.sleep(PAUSE);
            }
        }
        return times;
    }

    private double click(ClickStep step) {
        var link = browser.findElement(By.cssSelector(step.link()));
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", link);
        browser.executeScript(WATCH, step.path(), step.element());
        link.click();
        return ((Number) Objects.requireNonNull(browser.executeAsyncScript(PAINTED))).doubleValue();
    }
}
