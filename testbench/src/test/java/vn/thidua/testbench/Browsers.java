package vn.thidua.testbench;

import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchDriverProxy;
import java.io.File;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Opens the installed Chromium under TestBench; here TestBench looks for its licence. */
final class Browsers {

    private Browsers() {}

    static TestBenchDriverProxy open() {
        var options = new ChromeOptions();
        options.setBinary(
                program("CHROME_BIN", "chromium", "chromium-browser", "google-chrome-stable"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--lang=vi",
                "--window-size=1366,900");
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(
                                program("CHROMEDRIVER", "chromedriver", "chromedriver.exe"))
                        .build();
        TestBench.ensureLoaded();
        return TestBench.createDriver(new ChromeDriver(service, options));
    }

    /** The program that the test runner names in a variable, else one of these on the PATH. */
    private static File program(String variable, String... names) {
        var given = Optional.ofNullable(System.getenv(variable)).map(File::new);
        return Stream.concat(given.stream(), Arrays.stream(names).flatMap(Browsers::found))
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
