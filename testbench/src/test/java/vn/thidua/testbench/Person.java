package vn.thidua.testbench;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.textfield.testbench.TextAreaElement;
import com.vaadin.flow.component.textfield.testbench.TextFieldElement;
import com.vaadin.testbench.ElementQuery;
import com.vaadin.testbench.HasElementQuery;
import com.vaadin.testbench.TestBenchDriverProxy;
import com.vaadin.testbench.TestBenchElement;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person at one browser. */
final class Person implements HasElementQuery, AutoCloseable {

    /** All accounts of the demo bloc have it; the start of the demo prints it. */
    private static final String PASSWORD = "thidua2026";

    /** Far above what a busy machine takes for a page. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String portal;
    private final TestBenchDriverProxy browser = Browsers.open();

    /**
     * Comes in through the sign-in page, which is no page of Vaadin.
     *
     * @param portal address of the portal with a slash at its end
     */
    Person(String portal, String username) {
        this.portal = portal;
        open("");
        driver().findElement(By.id("username")).sendKeys(username);
        driver().findElement(By.id("password")).sendKeys(PASSWORD);
        driver().findElement(By.id("kc-login")).click();
        await(By.className("who"));
    }

    @Override
    public SearchContext getContext() {
        return browser;
    }

    /** Goes to an address of the portal, given without a leading slash. */
    void open(String path) {
        driver().get(portal + path);
    }

    /** The address of the page, as {@link #open} takes it. */
    String path() {
        return Objects.requireNonNull(driver().getCurrentUrl()).substring(portal.length());
    }

    void press(String words) {
        element(ButtonElement.class, query -> query.withText(words)).click();
    }

    void follow(String words) {
        element(AnchorElement.class, query -> query.withText(words)).click();
    }

    void fill(String label, String words) {
        element(TextFieldElement.class, query -> query.withLabel(label)).setValue(words);
    }

    void fillArea(String label, String words) {
        element(TextAreaElement.class, query -> query.withLabel(label)).setValue(words);
    }

    /** The first such element; waits until there is one. */
    <T extends TestBenchElement> T element(Class<T> type, UnaryOperator<ElementQuery<T>> which) {
        new WebDriverWait(driver(), PATIENCE).until(_ -> which.apply($(type)).exists());
        return which.apply($(type)).get(0);
    }

    /** Writes into what need not be seen, such as the choice of files. */
    void send(By place, String keys) {
        await(place);
        driver().findElement(place).sendKeys(keys);
    }

    /** Waits until these words stand on the page. */
    void sees(String words) {
        await(By.xpath("//*[text()[contains(normalize-space(.), '%s')]]".formatted(words)));
    }

    void await(By place) {
        new WebDriverWait(driver(), PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(browser -> !browser.findElements(place).isEmpty());
    }

    @Override
    public void close() {
        driver().quit();
    }

    private WebDriver driver() {
        return (WebDriver) browser;
    }
}
