package vn.thidua.bench;

/** What one person at one browser notices. */
final class BrowserBench {

    /** A member who reads; no open duties change the page between two measurements. */
    private static final String READER = "long.pham";

    private BrowserBench() {}

    static void run(PortalRun portal, Options options, Report report) throws InterruptedException {
        var browser = Chromium.open();
        try {
            Chromium.signIn(browser, portal.address(), READER);
            if (options.has("bytes")) {
                new BytesBench(browser, portal.address()).run(report);
            }
            if (options.has("click")) {
                browser.get(portal.address());
                new ClickBench(browser).run(report);
            }
        } finally {
            browser.quit();
        }
    }
}
