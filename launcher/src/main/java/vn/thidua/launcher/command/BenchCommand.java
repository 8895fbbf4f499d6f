package vn.thidua.launcher.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the portal: builds everything, then hands over to the module bench. */
public final class BenchCommand {

    private static final String MAIN = "vn.thidua.bench.Bench";

    private final Path home;
    private final Console console;

    /** The command in a checkout. */
    public BenchCommand(Path home, Console console) {
        this.home = home;
        this.console = console;
    }

    /** Returns the exit code of the measuring, which prints its table itself. */
    public int run(Arguments arguments) throws IOException {
        arguments.only("--out", "--runs", "--pages", "--items", "--only");
        var running = Servers.demo(home).running(Servers.Kind.PORTAL);
        if (running.isPresent()) {
            throw new Refusal("bench.running", Integer.toString(running.get().port()));
        }
        var build = new Build(home, console);
        build.portal();
        build.bench();
        var browser = new Browser(console).environment();
        var builder = new ProcessBuilder(line(arguments)).directory(home.toFile()).inheritIO();
        builder.environment().putAll(browser);
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        int answer = Processes.exitCode(process);
        return answer == 0 ? new PaceBench(home, console).run(arguments, browser) : answer;
    }

    /** The measuring ends what it started; at Ctrl-C it hears the signal too. */
    private static void stop(Process process) {
        process.destroy();
        Processes.exitCode(process);
    }

    private List<String> line(Arguments arguments) {
        var target = home.resolve("bench/target");
        var classPath =
                target.resolve("classes")
                        + File.pathSeparator
                        + target.resolve("lib")
                        + File.separator
                        + "*";
        var line = new ArrayList<String>();
        line.addAll(List.of(Programs.java().toString(), "-Xmx512m", "-Dthidua.home=" + home));
        line.addAll(List.of("-Dslf4j.internal.verbosity=ERROR", "-cp", classPath, MAIN));
        line.addAll(arguments.all());
        return line;
    }
}
