package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.thidua.launcher.local.Trees;

/** Throws the demo's data away; the next start begins anew. Programs and builds are kept. */
public final class ResetCommand {

    private static final List<String> DATA =
            List.of("mariadb", "keycloak", "files", "index", "secrets.properties");

    private final Path home;
    private final Console console;

    /** The command in a checkout. */
    public ResetCommand(Path home, Console console) {
        this.home = home;
        this.console = console;
    }

    /** Asks first, unless told {@code --yes}. */
    public int run(Arguments arguments) throws IOException {
        arguments.only("--yes");
        var folder = home.resolve(".portal");
        if (!arguments.has("--yes") && !console.agrees("reset.question", folder)) {
            console.say("reset.kept");
            return 1;
        }
        Servers.demo(home).stop();
        for (String name : DATA) {
            Trees.delete(folder.resolve(name));
        }
        console.say("reset.done");
        return 0;
    }
}
