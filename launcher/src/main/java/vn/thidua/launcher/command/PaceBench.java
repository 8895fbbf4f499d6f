package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Paces that are measured inside a portal, by tests that the suite leaves out: the list of many
 * articles at the server, keys in a long text. Each writes its figures to {@code target/figures}.
 */
final class PaceBench {

    private static final List<Pace> PACES =
            List.of(
                    new Pace("list", "news", "NewsListPaceIT", "news-list.txt"),
                    new Pace("editor", "portal-app", "EditorPaceIT", "editor.txt"));

    private final Path home;
    private final Console console;

    PaceBench(Path home, Console console) {
        this.home = home;
        this.console = console;
    }

    /** Runs those that were asked for; all without a list. Returns Maven's exit code. */
    int run(Arguments arguments, Map<String, String> browser) throws IOException {
        var only = List.of(arguments.value("--only").orElse("").split(",", -1));
        var paces =
                PACES.stream().filter(it -> only.contains(it.part()) || only.contains("")).toList();
        if (paces.isEmpty()) {
            return 0;
        }
        var kept = new KeptServers(home);
        boolean stay = kept.running().isPresent();
        var environment = new HashMap<>(browser);
        environment.put("PORTAL_SERVERS_FILE", kept.use(console).toString());
        try {
            int worst = 0;
            var rows = new ArrayList<String>();
            for (Pace pace : paces) {
                worst = Math.max(worst, measure(pace, environment, rows));
            }
            report(rows, arguments);
            return worst;
        } finally {
            if (!stay) {
                kept.stop();
            }
        }
    }

    private int measure(Pace pace, Map<String, String> environment, List<String> rows)
            throws IOException {
        var module = TestedModule.of(home, pace.module());
        var test = new InnerLoop(module, List.of(pace.test()), List.of());
        test.mark();
        var figures = home.resolve(module.folder()).resolve("target/figures").resolve(pace.file());
        Files.deleteIfExists(figures);
        var process = Maven.find().process(home, test.arguments(), environment).inheritIO().start();
        int answer = Processes.exitCode(process);
        if (Files.exists(figures)) {
            Files.readAllLines(figures).forEach(line -> rows.add(pace.row(line)));
        }
        return answer;
    }

    private void report(List<String> rows, Arguments arguments) throws IOException {
        rows.forEach(console::line);
        var out = arguments.value("--out");
        if (out.isPresent()) {
            Files.write(
                    home.resolve(out.get()),
                    rows,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.CREATE);
        }
    }

    /**
     * One test.
     *
     * @param part what {@code --only} calls it
     * @param file with lines such as {@code all: median 72.0 ms, p95 82.0 ms}
     */
    private record Pace(String part, String module, String test, String file) {

        /** A row of the bench's table: what, aim, measured, how. */
        String row(String line) {
            var halves = line.split(": ", 2);
            return "| %s: %s | – | %s | `%s` |"
                    .formatted(part, halves[0], halves[halves.length - 1], test);
        }
    }
}
