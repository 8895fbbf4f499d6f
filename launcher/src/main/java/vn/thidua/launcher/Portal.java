package vn.thidua.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.thidua.launcher.command.Arguments;
import vn.thidua.launcher.command.BenchCommand;
import vn.thidua.launcher.command.Console;
import vn.thidua.launcher.command.Refusal;
import vn.thidua.launcher.command.ResetCommand;
import vn.thidua.launcher.command.StartCommand;
import vn.thidua.launcher.command.StatusCommand;
import vn.thidua.launcher.command.StopCommand;
import vn.thidua.launcher.command.TestCommand;
import vn.thidua.launcher.local.PortalFolders;

/**
 * The command line of the portal, run from its sources, or from what they were compiled to, by the
 * scripts {@code portal} and {@code portal.cmd}: {@code start}, {@code stop}, {@code test}, {@code
 * bench}, {@code reset}, {@code status}.
 */
public final class Portal {

    /** The exit code for a command that does not exist, as shells use it. */
    private static final int MISUSED = 64;

    private Portal() {}

    /** The first argument is the command, the others belong to it. */
    public static void main(String[] arguments) throws IOException {
        Path home = PortalFolders.home(System.getProperty("thidua.home", ""));
        var console = Console.of(home);
        var all = List.of(arguments);
        var command = all.isEmpty() ? "help" : all.getFirst();
        var rest = new Arguments(all.isEmpty() ? all : all.subList(1, all.size()));
        try {
            System.exit(run(command, rest, home, console));
        } catch (Refusal refusal) {
            console.problem(refusal.key(), refusal.values());
            System.exit(1);
        }
    }

    private static int run(String command, Arguments arguments, Path home, Console console)
            throws IOException {
        return switch (command) {
            case "start" -> new StartCommand(home, console).run(arguments);
            case "stop" -> new StopCommand(home, console).run();
            case "test" -> new TestCommand(home, console).run(arguments);
            case "bench" -> new BenchCommand(home, console).run(arguments);
            case "reset" -> new ResetCommand(home, console).run(arguments);
            case "status" -> new StatusCommand(home, console).run();
            default -> {
                console.say("help");
                yield command.equals("help") ? 0 : MISUSED;
            }
        };
    }
}
