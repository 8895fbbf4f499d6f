package vn.thidua.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
record ClickBench(ChromeDriver browser) {

    /** The Java on the other side compiles what it runs often. */
    private static final int WARM_UP = 10;

    private static final int ROUNDS = 20;

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

    /** The pages in their round, each with an element that only it has. */
    private enum Step {
        LIST("list", ".nav a[href='tin-tuc']", "/tin-tuc$", ".page .newslist"),
        ARTICLE("article", ".page .newslist .item a", "/tin-tuc/.+", ".page .read"),
        HOME("home", ".nav a:first-of-type", "/$", ".page .hello");

        private final String words;
        private final String link;
        private final String path;
        private final String element;

        Step(String words, String link, String path, String element) {
            this.words = words;
            this.link = link;
            this.path = path;
            this.element = element;
        }
    }

    void run(Report report) throws InterruptedException {
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        Map<Step, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Step step : Step.values()) {
                double time = click(step);
                if (round >= WARM_UP) {
                    times.computeIfAbsent(step, _ -> new ArrayList<>()).add(time);
                }
                // What the page still loads belongs to nobody's next click.
                Thread.sleep(300);
            }
        }
        times.forEach((step, list) ->
                report.add(
                        new Report.Row(
                                "Click → painted, " + step.words,
                                "≤ 150 ms",
                                Figures.of(list).text("%.0f ms"),
                                "Chromium "
                                        + browser.getCapabilities().getBrowserVersion()
                                        + ", %d clicks after %d for warming up"
                                                .formatted(ROUNDS, WARM_UP))));
    }

    private double click(Step step) {
        var link = browser.findElement(By.cssSelector(step.link));
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", link);
        browser.executeScript(WATCH, step.path, step.element);
        link.click();
        return ((Number) Objects.requireNonNull(browser.executeAsyncScript(PAINTED))).doubleValue();
    }
}
