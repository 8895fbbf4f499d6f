package vn.thidua.bench;

/** What one person at one browser notices. */
final class BrowserBench {

    /** A member who reads; no open duties change the page between two measurements. */
    static final String READER = "long.pham";

    private BrowserBench() {}

    static void run(PortalRun portal, Report report) throws InterruptedException {
        var browser = Chromium.open();
        try {
            Chromium.signIn(browser, portal.address(), READER);
            new BytesBench(browser, portal.address()).run(report);
        } finally {
            browser.quit();
        }
    }
}
