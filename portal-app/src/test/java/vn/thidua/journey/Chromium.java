package vn.thidua.journey;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Starts the installed browser, never one from the network, each time with an empty profile. */
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
        "--lang=vi"
    };

    private Chromium() {}

    /** A browser with a profile of its own that vanishes with it. */
    static ChromeDriver open(Window window) {
        return open(window, new ChromeOptions());
    }

    /** A browser that keeps what pages leave on the machine in this folder. */
    static ChromeDriver open(Window window, Path profile) {
        var options = new ChromeOptions();
        options.addArguments("--user-data-dir=" + profile);
        return open(window, options);
    }

    /** Ends the browser that uses this folder as a power cut would. */
    static void kill(Path profile) {
        ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().commandLine().orElse("").contains(profile.toString()))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static ChromeDriver open(Window window, ChromeOptions options) {
        options.setBinary(
                program("CHROME_BIN", "chromium", "chromium-browser", "google-chrome-stable"));
        options.addArguments(ARGUMENTS);
        window.shape(options);
        var driver = program("CHROMEDRIVER", "chromedriver", "chromedriver.exe");
        var service = new ChromeDriverService.Builder().usingDriverExecutable(driver).build();
        var browser = new ChromeDriver(service, options);
        if (!window.isTouched()) {
            // The frame of the window comes on top of the size that the page is to have.
            var size = browser.manage().window().getSize();
            var inside =
                    (Number) Objects.requireNonNull(browser.executeScript("return innerHeight"));
            browser.manage()
                    .window()
                    .setSize(new Dimension(size.width, 2 * size.height - inside.intValue()));
        }
        return browser;
    }

    /** The program that the test runner names in a variable, else one of these on the PATH. */
    private static File program(String variable, String... names) {
        return Stream.concat(
                        given(variable).stream(), Arrays.stream(names).flatMap(Chromium::found))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Install %s or set %s".formatted(names[0], variable)));
    }

    private static Optional<File> given(String variable) {
        return Optional.ofNullable(System.getenv(variable)).map(File::new);
    }

    private static Stream<File> found(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, name));
    }
}
