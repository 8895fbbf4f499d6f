package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the end-to-end tests: an installed one, or Debian's where we may install it. */
final class Browser {

    private static final String[] BROWSERS = {
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
        "chrome.exe",
        "msedge.exe"
    };

    private static final List<Path> ELSEWHERE =
            List.of(
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                    Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
                    Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    private final Console console;

    Browser(Console console) {
        this.console = console;
    }

    /**
     * The variables that tell Selenium where browser and driver are.
     *
     * @throws Refusal when there is none and none may be installed
     */
    Map<String, String> environment() throws IOException {
        if (find().isEmpty() || driver().isEmpty()) {
            install();
        }
        var browser = find().orElseThrow(() -> new Refusal("test.no-browser"));
        return driver().map(path ->
                        Map.of("CHROME_BIN", browser.toString(), "CHROMEDRIVER", path.toString()))
                .orElseGet(() -> Map.of("CHROME_BIN", browser.toString()));
    }

    private static Optional<Path> find() {
        return Programs.find(BROWSERS)
                .or(() -> ELSEWHERE.stream().filter(Files::isExecutable).findFirst());
    }

    private static Optional<Path> driver() {
        return Programs.find("chromedriver", "chromedriver.exe");
    }

    private void install() throws IOException {
        var apt = Programs.find("apt-get");
        if (apt.isEmpty() || !System.getProperty("user.name", "").equals("root")) {
            return;
        }
        var program = apt.get().toString();
        var commands =
                Stream.of(
                        List.of(program, "-q", "update"),
                        List.of(
                                program,
                                "-q",
                                "install",
                                "-y",
                                "--no-install-recommends",
                                "chromium",
                                "chromium-driver"));
        for (List<String> command : commands.toList()) {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            console.during("test.installing-browser", () -> Processes.exitCode(process));
        }
    }
}
