package vn.thidua.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.OutputType;

/** Keeps what everybody saw when a test failed, in {@code target/journey}. */
final class Evidence implements AfterTestExecutionCallback {

    private static final Path FOLDER = Path.of("target", "journey");

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isEmpty()) {
            return;
        }
        Files.createDirectories(FOLDER);
        var name = context.getRequiredTestMethod().getName();
        List<Visitor> visitors = ((BrowserTest) context.getRequiredTestInstance()).visitors();
        for (int i = 0; i < visitors.size(); i++) {
            var visitor = visitors.get(i);
            var browser = visitor.browser();
            var file = "%s-%d-%d".formatted(name, visitor.window().width(), i + 1);
            Files.write(FOLDER.resolve(file + ".png"), browser.getScreenshotAs(OutputType.BYTES));
            Files.writeString(
                    FOLDER.resolve(file + ".html"),
                    browser.getCurrentUrl()
                            + "\n"
                            + Objects.requireNonNull(browser.getPageSource()));
        }
    }
}
