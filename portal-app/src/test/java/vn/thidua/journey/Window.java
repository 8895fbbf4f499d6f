package vn.thidua.journey;

import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** The two sizes that the portal is drawn for. */
enum Window {

    /** The small screens of the offices, with a mouse. */
    DESK(1366, 768),

    /** A phone of today, with a finger. */
    PHONE(390, 844);

    private final int width;
    private final int height;

    Window(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    boolean isTouched() {
        return this == PHONE;
    }

    /** Where the portal's pages are chosen. */
    String menu() {
        return this == PHONE ? ".bars" : ".nav";
    }

    /** Back to the own size after a picture of a long page. */
    void restore(ChromeDriver browser) {
        if (isTouched()) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of(
                            "width",
                            width,
                            "height",
                            height,
                            "deviceScaleFactor",
                            1,
                            "mobile",
                            true));
        } else {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    void shape(ChromeOptions options) {
        options.addArguments("--window-size=%d,%d".formatted(width, height));
        if (isTouched()) {
            options.setExperimentalOption(
                    "mobileEmulation",
                    Map.of(
                            "deviceMetrics",
                            Map.of(
                                    "width",
                                    width,
                                    "height",
                                    height,
                                    "pixelRatio",
                                    1,
                                    "touch",
                                    true,
                                    "mobile",
                                    true)));
        }
    }
}
