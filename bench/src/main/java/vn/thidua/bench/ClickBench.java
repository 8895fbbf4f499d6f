package vn.thidua.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Clicks of a reader on a portal that was just started: the first ones, and those after warming up
 * with what they cost the processors.
 *
 * @param launch starts the portal
 * @param variant its compiler and collector
 * @param words name of these settings in the table
 */
record ClickBench(PortalLaunch launch, Variant variant, String words) {

    /** Somebody looks at the first page before the first click; Java still starts meanwhile. */
    private static final long FIRST_LOOK = 3_000;

    /** Java compiles what runs often, and production's compiler only what runs very often. */
    private static final long WARM_UP_SECONDS = 60;

    private static final int WARM_UP_ROUNDS = 100;

    private static final int ROUNDS = 20;

    private static final int CLICKS = ROUNDS * ClickStep.values().length;

    /** With production's settings, and with those of {@code ./portal start}. */
    static void run(PortalLaunch launch, Report report) throws IOException, InterruptedException {
        new ClickBench(launch, Variant.EXTRACTED, "compiler of production").measure(report);
        new ClickBench(launch, Variant.QUICK, "settings of `./portal start`").measure(report);
    }

    private void measure(Report report) throws IOException, InterruptedException {
        try (var portal = launch.startDemo(variant, cache())) {
            portal.firstAnswer();
            var browser = Chromium.open();
            try {
                Chromium.signIn(browser, portal.address(), BrowserBench.READER);
                Thread.sleep(FIRST_LOOK);
                var clicks = new Clicks(browser);
                addFirst(clicks.rounds(1), report);
                int warm = warmUp(clicks);
                var before = Work.of(portal, launch.place());
                var times = clicks.rounds(ROUNDS);
                var work = Work.of(portal, launch.place()).since(before);
                addTimes(times, warm, report);
                addWork(work.per(CLICKS), warm, report);
            } finally {
                browser.quit();
            }
        }
    }

    private static int warmUp(Clicks clicks) throws InterruptedException {
        long end = System.nanoTime() + WARM_UP_SECONDS * 1_000_000_000;
        int rounds = 0;
        while (rounds < WARM_UP_ROUNDS || System.nanoTime() < end) {
            clicks.rounds(1);
            rounds++;
        }
        return rounds;
    }

    private void addFirst(Map<ClickStep, List<Double>> times, Report report) {
        times.forEach((step, list) ->
                report.add(
                        new Report.Row(
                                "First click after a start → painted, " + step.words(),
                                "–",
                                "**%.0f ms**".formatted(list.getFirst()),
                                words + ", once; list, article, home, one after the other")));
    }

    private void addTimes(Map<ClickStep, List<Double>> times, int warm, Report report) {
        times.forEach((step, list) ->
                report.add(
                        new Report.Row(
                                "Click → painted, " + step.words(),
                                "≤ 60 % of before",
                                Figures.of(list).text("%.0f ms"),
                                "%s; %d clicks after %d rounds for warming up"
                                        .formatted(words, ROUNDS, warm))));
    }

    private void addWork(Work.Figure work, int warm, Report report) {
        report.add(
                new Report.Row(
                        "Processor time a click, its thumbnails included",
                        "≤ 30 ms",
                        String.format(Locale.ROOT, "**%.1f ms**", work.sum()),
                        String.format(
                                Locale.ROOT,
                                "portal %.1f ms, MariaDB %.1f ms; %s; %d clicks after %d rounds",
                                work.portal(),
                                work.database(),
                                words,
                                CLICKS,
                                warm)));
    }

    private List<String> cache() throws IOException, InterruptedException {
        if (!variant.isCached()) {
            return List.of();
        }
        var file = launch.place().work().resolve("clicks.aot");
        // One start that shows a page to somebody and is stopped: Java writes the cache at the end.
        try (var portal = launch.startDemo(variant, List.of("-XX:AOTCacheOutput=" + file));
                var client = HttpClient.newHttpClient()) {
            portal.firstAnswer();
            OpenPages.signIn(client, portal.address(), BrowserBench.READER).open();
        }
        return List.of("-XX:AOTCache=" + file);
    }
}
