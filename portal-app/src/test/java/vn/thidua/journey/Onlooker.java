package vn.thidua.journey;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Looks at the page of a browser and waits for what is to come. */
abstract class Onlooker {

    /** Far above what a busy machine takes for a page. */
    private static final String GONE = "does not belong to the document";

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final long PAUSE = 100;

    /** Selenium's own answer is no for what was scrolled out at the top of an inner area. */
    private static final String FIRST_SHOWN =
            "return arguments[0].find(it => it.checkVisibility({visibilityProperty: true}))";

    private final ChromeDriver browser;

    Onlooker(ChromeDriver browser) {
        this.browser = browser;
    }

    ChromeDriver browser() {
        return browser;
    }

    /** Waits until these words stand on the page. */
    void sees(String words) {
        awaits(By.xpath("//*[text()[contains(normalize-space(.), '%s')]]".formatted(words)));
    }

    /** Waits until the heading of the page says this. */
    void seesHeading(String words) {
        awaits(By.xpath("//h1[contains(normalize-space(.), '%s')]".formatted(words)));
    }

    WebElement awaits(By place) {
        var found = new AtomicReference<@Nullable WebElement>();
        until(
                "see " + place,
                () -> {
                    found.set(shown(place));
                    return found.get() != null;
                });
        return Objects.requireNonNull(found.get());
    }

    boolean has(By place) {
        return shown(place) != null;
    }

    int count(By place) {
        return browser.findElements(place).size();
    }

    final @Nullable WebElement shown(By place) {
        return (WebElement) browser.executeScript(FIRST_SHOWN, browser.findElements(place));
    }

    void until(String wish, BooleanSupplier fulfilled) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (fulfilled.getAsBoolean()) {
                    return;
                }
                Thread.sleep(PAUSE);
            } catch (WebDriverException e) {
                if (!isDrawnAnew(e)) {
                    throw e;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        throw new TimeoutException(
                "Could not %s at %s, which shows: %s"
                        .formatted(wish, browser.getCurrentUrl(), wordsOnThePage()));
    }

    /** Whether the page was just being drawn anew; the browser says so in two ways. */
    private static boolean isDrawnAnew(WebDriverException e) {
        return e instanceof StaleElementReferenceException
                || Objects.requireNonNullElse(e.getMessage(), "").contains(GONE);
    }

    private String wordsOnThePage() {
        var words = browser.executeScript("return document.body?.innerText.slice(0, 500)");
        return Objects.requireNonNullElse(words, "nothing").toString();
    }
}
