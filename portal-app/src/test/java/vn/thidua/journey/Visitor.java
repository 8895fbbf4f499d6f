package vn.thidua.journey;

import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.id;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/**
 * One person at one browser. Finds things as people do, by the words on them, and presses them with
 * the mouse or the finger.
 */
final class Visitor extends Onlooker implements AutoCloseable {

    private static final String DISCARD = "Bỏ nháp, viết mới";

    /** The name of the person at the head of each page. */
    private static final By IN = cssSelector(".who");

    /** All accounts of the demo bloc have it; the start of the demo prints it. */
    static final String PASSWORD = "thidua2026";

    private final String portal;
    private final Window window;

    /**
     * Opens a browser.
     *
     * @param portal address of the portal with a slash at its end
     */
    Visitor(String portal, Window window) {
        this(portal, window, Chromium.open(window));
    }

    /** Works with an open browser. */
    Visitor(String portal, Window window, ChromeDriver browser) {
        super(browser);
        this.portal = portal;
        this.window = window;
    }

    Window window() {
        return window;
    }

    /** Goes to an address of the portal, given without a leading slash. */
    void open(String path) {
        browser().get(address(path));
    }

    String address(String path) {
        return portal + path;
    }

    /** The address of the page, as {@link #open} takes it. */
    String path() {
        return Objects.requireNonNull(browser().getCurrentUrl()).substring(portal.length());
    }

    /** Pulls the network cable, or puts it back. */
    void line(boolean there) {
        browser().executeCdpCommand("Network.enable", Map.of());
        browser()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of(
                                "offline", !there,
                                "latency", 0,
                                "downloadThroughput", -1,
                                "uploadThroughput", -1));
    }

    void openTab() {
        browser().switchTo().newWindow(WindowType.TAB);
    }

    void toTab(int number) {
        browser().switchTo().window(List.copyOf(browser().getWindowHandles()).get(number));
    }

    /** Comes in through the sign-in page. */
    void signIn(String username) {
        open("");
        trySignIn(username, PASSWORD);
        awaits(IN);
    }

    /** Comes in with a browser that may have kept the sign-in or lost it. */
    void comeBack(String username) {
        open("");
        until("get an answer", () -> has(IN) || has(id("username")));
        if (!has(IN)) {
            trySignIn(username, PASSWORD);
        }
        awaits(IN);
    }

    void trySignIn(String username, String password) {
        write(id("username"), username);
        write(id("password"), password);
        press(id("kc-login"));
    }

    /** Opens the form for a new article; what an earlier visit left unfinished is thrown away. */
    void beginArticle() {
        var body = cssSelector("td-rich-text .body");
        open("tin-tuc/viet");
        awaits(body);
        until(
                "have an empty form",
                () -> {
                    @Nullable WebElement discard = shown(button(DISCARD));
                    if (discard != null) {
                        press(discard);
                    }
                    return discard == null && awaits(body).getText().isBlank();
                });
    }

    private static By button(String words) {
        return By.xpath("//vaadin-button[normalize-space(.)='%s']".formatted(words));
    }

    boolean isAskedForPassword() {
        until("get an answer", () -> isSignedInAgain() || asksForPassword());
        return !isSignedInAgain();
    }

    private boolean asksForPassword() {
        try {
            return has(id("password"));
        } catch (WebDriverException closedMeanwhile) {
            return false;
        }
    }

    /** The window that somebody signed in with may have closed itself already. */
    boolean isSignedInAgain() {
        try {
            return browser().getWindowHandles().size() == 1 || path().startsWith("dang-nhap-lai");
        } catch (WebDriverException closedMeanwhile) {
            return true;
        }
    }

    /** Chooses a page in the menu: at the left, on a phone at the foot. */
    void choose(String page) {
        press(
                By.xpath(
                        "//nav[contains(@class, '%s')]//a[normalize-space(.)='%s']"
                                .formatted(window.menu().substring(1), page)));
    }

    /** Presses the link, button or menu entry with exactly these words. */
    void press(String words) {
        press(
                By.xpath(
                        ("//*[self::a or self::button or self::label or self::vaadin-button"
                                        + " or self::vaadin-context-menu-item][normalize-space(.)='%s'"
                                        + " or @aria-label='%1$s']")
                                .formatted(words)));
    }

    void press(By place) {
        until(
                "press " + place,
                () -> {
                    @Nullable WebElement target = shown(place);
                    if (target != null && target.isEnabled()) {
                        press(target);
                        return true;
                    }
                    return false;
                });
    }

    private void press(WebElement target) {
        browser()
                .executeScript(
                        "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})",
                        target);
        if (!window.isTouched()) {
            target.click();
            return;
        }
        var finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        var origin = PointerInput.Origin.fromElement(target);
        browser()
                .perform(
                        List.of(
                                new Sequence(finger, 0)
                                        .addAction(
                                                finger.createPointerMove(
                                                        Duration.ZERO, origin, 0, 0))
                                        .addAction(finger.createPointerDown(0))
                                        .addAction(finger.createPointerUp(0))));
    }

    /** Writes into the field with this label, in place of what stands there. */
    void fill(String label, String words) {
        write(
                By.xpath(
                        ("//label[normalize-space(.)='%s']"
                                        + "/..//*[self::input or self::textarea]")
                                .formatted(label)),
                words);
    }

    void write(By place, String words) {
        var field = awaits(place);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a") + words);
    }

    void keys(CharSequence keys) {
        browser().switchTo().activeElement().sendKeys(keys);
    }

    @Override
    public void close() {
        browser().quit();
    }
}
