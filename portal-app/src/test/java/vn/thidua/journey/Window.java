package vn.thidua.journey;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.Dimension;
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

    /**
     * Windows in which the same pages must fit: zoomed to 200 %, and the narrowest that count; at
     * last the own one.
     */
    List<Dimension> narrower() {
        return this == PHONE
                ? List.of(size(320, 568), size(360, 640), size(width, height))
                : List.of(size(683, 384), size(768, 768), size(width, height));
    }

    void resize(ChromeDriver browser, int newWidth, int newHeight) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        newWidth,
                        "height",
                        newHeight,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        isTouched()));
    }

    /** Back to the own size. */
    void restore(ChromeDriver browser) {
        if (isTouched()) {
            resize(browser, width, height);
        } else {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    private static Dimension size(int width, int height) {
        return new Dimension(width, height);
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
