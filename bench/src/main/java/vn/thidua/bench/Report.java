package vn.thidua.bench;

import java.util.ArrayList;
import java.util.List;

/** The table, which grows on the screen while the measuring goes on. */
final class Report {

    private static final String HEAD = "| What | Aim | Measured | How |\n|---|---|---|---|\n";

    private final Machine machine;
    private final List<Row> rows = new ArrayList<>();

    Report(Machine machine) {
        this.machine = machine;
    }

    void add(Row row) {
        rows.add(row);
        System.out.println(row.line());
    }

    /** As it goes into {@code docs/benchmarks.md}. */
    String markdown() {
        var table = new StringBuilder(machine.sentence()).append("\n\n").append(HEAD);
        rows.forEach(row -> table.append(row.line()).append('\n'));
        return table.toString();
    }

    /**
     * One line.
     *
     * @param what was measured
     * @param aim what it should be, a dash when nothing was set
     * @param measured the median, with the range
     * @param how it was measured
     */
    record Row(String what, String aim, String measured, String how) {

        String line() {
            return "| %s | %s | %s | %s |".formatted(what, aim, measured, how);
        }
    }
}
