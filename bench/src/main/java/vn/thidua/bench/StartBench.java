package vn.thidua.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** From the call of Java to the first answer of the portal, its servers running already. */
record StartBench(PortalLaunch launch, int runs) {

    void run(Report report) throws IOException, InterruptedException {
        for (Variant variant : Variant.values()) {
            if (variant.isCached()) {
                train(variant);
            }
            measure(variant, report);
        }
    }

    private void measure(Variant variant, Report report) throws IOException, InterruptedException {
        var seconds = new ArrayList<Double>();
        var work = new ArrayList<Double>();
        for (int run = 0; run < runs; run++) {
            try (var portal = launch.start(variant.command(launch.place(), cache(variant)))) {
                var answer = portal.firstAnswer();
                seconds.add(answer.seconds());
                work.add(answer.work());
            }
        }
        report.add(
                new Report.Row(
                        "Start to first answer, " + variant.words(),
                        aim(variant),
                        Figures.of(seconds).text("%.1f s"),
                        "%s; %d starts, %.1f s of processor time"
                                .formatted(variant.options(), runs, Figures.of(work).median())));
    }

    private static String aim(Variant variant) {
        return switch (variant) {
            case FAT_JAR -> "≤ 8 s";
            case EXTRACTED -> "–";
            case CACHE, QUICK -> "≤ 3 s";
        };
    }

    private List<String> cache(Variant variant) {
        return variant.isCached()
                ? List.of("-XX:AOTCache=" + variant.cache(launch.place()))
                : List.of();
    }

    /** One start that is stopped after its first answer; Java writes the cache at the end. */
    private void train(Variant variant) throws IOException, InterruptedException {
        var output = "-XX:AOTCacheOutput=" + variant.cache(launch.place());
        try (var portal = launch.start(variant.command(launch.place(), List.of(output)))) {
            portal.firstAnswer();
        }
    }
}
