package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds what Surefire has written. */
final class TestReports {

    /** Some disks know the time of a file to two seconds only. */
    private static final Duration COARSE = Duration.ofSeconds(2);

    private TestReports() {}

    /** Now, by the clock of the disk that the reports will be written to. */
    static Instant from(Path home) throws IOException {
        var mark = home.resolve(".portal/test-began");
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, "");
        return Files.getLastModifiedTime(mark).toInstant();
    }

    /** The reports of all modules that were written since then. */
    static List<TestReport> since(Path home, Instant began) throws IOException {
        var reports = new ArrayList<TestReport>();
        for (TestedModule module : TestedModule.all(home)) {
            if (!Files.isDirectory(module.reports())) {
                continue;
            }
            try (var files = Files.newDirectoryStream(module.reports(), "TEST-*.xml")) {
                for (Path file : files) {
                    if (isNew(file, began)) {
                        reports.add(TestReport.read(module.name(), file));
                    }
                }
            }
        }
        return reports;
    }

    private static boolean isNew(Path file, Instant began) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isAfter(began.minus(COARSE));
    }
}
