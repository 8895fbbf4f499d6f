package vn.thidua.launcher.command;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says where the time of a run of tests went. */
final class TestTimes {

    private static final int SLOWEST = 10;

    private final Console console;

    TestTimes(Console console) {
        this.console = console;
    }

    /**
     * A line for each module and the ten slowest classes.
     *
     * @param modules what Maven says, in the order of the build
     */
    void print(List<TestReport> reports, Map<String, Duration> modules) {
        if (modules.isEmpty()) {
            return;
        }
        console.say("test.times");
        modules.forEach((name, time) -> line(name, time, of(name, reports)));
        var whole = modules.values().stream().reduce(Duration.ZERO, Duration::plus);
        line(console.text("test.times.all"), whole, reports);
        console.say("test.times.slowest");
        reports.stream()
                .sorted(Comparator.comparing(TestReport::time).reversed())
                .limit(SLOWEST)
                .forEach(report ->
                        console.line(
                                "  %8s  %s (%s)"
                                        .formatted(
                                                words(report.time()),
                                                report.type(),
                                                report.module())));
    }

    /** One line about a run of single tests. */
    void printShort(List<TestReport> reports, Duration whole) {
        console.say(
                "test.times.short",
                reports.stream().mapToInt(TestReport::tests).sum(),
                words(tests(reports)),
                words(rest(whole, tests(reports))),
                reports.stream().mapToInt(TestReport::contexts).sum());
    }

    private void line(String name, Duration whole, List<TestReport> reports) {
        var tests = tests(reports);
        var build = rest(whole, tests);
        console.line(
                "  %-16s %8s %8s %8s %6d %6d"
                        .formatted(
                                name,
                                words(whole),
                                words(build),
                                words(tests),
                                reports.stream().mapToInt(TestReport::tests).sum(),
                                reports.stream().mapToInt(TestReport::contexts).sum()));
    }

    /** Tests that run beside each other may take longer in all than the clock says. */
    private static Duration rest(Duration whole, Duration tests) {
        return tests.compareTo(whole) > 0 ? Duration.ZERO : whole.minus(tests);
    }

    private static List<TestReport> of(String module, List<TestReport> reports) {
        return reports.stream().filter(report -> report.module().equals(module)).toList();
    }

    private static Duration tests(List<TestReport> reports) {
        return reports.stream().map(TestReport::time).reduce(Duration.ZERO, Duration::plus);
    }

    /** Minutes and seconds, such as 1:05.3. */
    private static String words(Duration time) {
        return String.format(
                Locale.ROOT,
                "%d:%02d.%d",
                time.toMinutes(),
                time.toSecondsPart(),
                time.toMillisPart() / 100);
    }
}
