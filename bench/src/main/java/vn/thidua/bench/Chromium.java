package vn.thidua.bench;

import java.io.File;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Opens the installed browser with an empty profile, and has it tell of every request. */
final class Chromium {

    private static final String[] ARGUMENTS = {
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=vi",
        "--window-size=1366,900"
    };

    /** Kept, or its level would be forgotten: Selenium complains of every newer browser. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Chromium() {}

    static ChromeDriver open() {
        SELENIUM.setLevel(Level.SEVERE);
        var options = new ChromeOptions();
        options.setBinary(
                program("CHROME_BIN", "chromium", "chromium-browser", "google-chrome-stable"));
        options.addArguments(ARGUMENTS);
        var logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var driver = program("CHROMEDRIVER", "chromedriver", "chromedriver.exe");
        var service = new ChromeDriverService.Builder().usingDriverExecutable(driver).build();
        return new ChromeDriver(service, options);
    }

    /** Comes in through the sign-in page and waits for the home page. */
    static void signIn(ChromeDriver browser, String address, String username) {
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
        browser.get(address);
        browser.findElement(By.id("username")).sendKeys(username);
        browser.findElement(By.id("password")).sendKeys(DemoNames.PASSWORD);
        browser.findElement(By.id("kc-login")).click();
        browser.findElement(By.cssSelector(".page"));
    }

    static void cdp(ChromeDriver browser, String command) {
        browser.executeCdpCommand(command, Map.of());
    }

    private static File program(String variable, String... names) {
        var given = Optional.ofNullable(System.getenv(variable)).map(File::new);
        return Stream.concat(given.stream(), Arrays.stream(names).flatMap(Chromium::found))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Install %s or set %s".formatted(names[0], variable)));
    }

    private static Stream<File> found(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, name));
    }
}
