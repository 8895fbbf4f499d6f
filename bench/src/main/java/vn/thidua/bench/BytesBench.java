package vn.thidua.bench;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/**
 * What the first signed-in page takes over the line, headers included, as Chromium counts it: once
 * with an empty cache and once as on every later day.
 */
record BytesBench(ChromeDriver browser, String address) {

    /** Quiet for so long: everything is there. */
    private static final long QUIET = 3_000;

    /** As often as for the starts; the numbers hardly differ. */
    private static final int RUNS = 3;

    void run(Report report) throws InterruptedException {
        var cold = new ArrayList<Traffic>();
        var warm = new ArrayList<Traffic>();
        for (int run = 0; run < RUNS; run++) {
            Chromium.cdp(browser, "Network.clearBrowserCache");
            cold.add(load());
            warm.add(load());
        }
        add(report, "cold cache", cold);
        add(report, "warm cache", warm);
    }

    private Traffic load() throws InterruptedException {
        browser.get("about:blank");
        messages();
        browser.get(address);
        var traffic = new Traffic();
        do {
            Thread.sleep(QUIET);
        } while (traffic.read(messages()));
        return traffic;
    }

    private List<String> messages() {
        return browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    private static void add(Report report, String cache, List<Traffic> loads) {
        var bytes = Figures.of(loads.stream().map(it -> it.bytes() / 1e3).toList());
        var requests = Figures.of(loads.stream().map(it -> (double) it.requests()).toList());
        var kept = Figures.of(loads.stream().map(it -> (double) it.fromCache()).toList());
        report.add(
                new Report.Row(
                        "First signed-in page, " + cache,
                        "–",
                        "%s, **%.0f requests**".formatted(bytes.text("%.0f kB"), requests.median()),
                        "over the line with headers; %.0f more answers came out of the cache"
                                .formatted(kept.median())));
    }
}
