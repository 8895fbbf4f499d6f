package vn.thidua.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.thidua.bench.search.SearchRun;
import vn.thidua.launcher.local.Trees;

/** The search on generated items, each number of them in a fresh process, database and folder. */
record SearchBench(Place place, List<Integer> items) {

    private static final int MANY = 100_000;

    void run(Report report) throws IOException, InterruptedException {
        for (int number : items) {
            Trees.delete(place.index());
            measure(number, report);
        }
    }

    private void measure(int number, Report report) throws IOException, InterruptedException {
        var log = place.work().resolve("search.log");
        var process = new ProcessBuilder(command(number)).redirectError(log.toFile()).start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            out.lines()
                    .filter(line -> line.startsWith(SearchRun.ROW))
                    .map(line -> line.split("\\|", -1))
                    .forEach(row -> report.add(new Report.Row(row[1], row[2], row[3], row[4])));
        }
        if (process.waitFor() != 0) {
            throw new IOException("The search was not measured, see " + log);
        }
    }

    private List<String> command(int number) {
        return List.of(
                Place.java("java"),
                "-XX:+UseCompactObjectHeaders",
                // A million keys are held at once while the index is compared with the items.
                number > MANY ? "-Xmx2g" : "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dthidua.home=" + place.home(),
                "-cp",
                System.getProperty("java.class.path"),
                SearchRun.class.getName(),
                "--bench.items=" + number,
                "--portal.servers=local",
                "--portal.servers.keycloak=false",
                "--portal.database=test_bench_search",
                "--portal.database.fresh=true",
                "--portal.index.folder=" + place.index(),
                // Making the FULLTEXT index takes minutes in a single statement.
                "--spring.datasource.hikari.data-source-properties.socketTimeout=0");
    }
}
