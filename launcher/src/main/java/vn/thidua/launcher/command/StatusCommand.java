package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Says what runs and where. */
public final class StatusCommand {

    private final Path home;
    private final Console console;

    /** The command in a checkout. */
    public StatusCommand(Path home, Console console) {
        this.home = home;
        this.console = console;
    }

    /** Returns 0 when the portal runs and 3 when it does not, as services do. */
    public int run() throws IOException {
        var servers = Servers.demo(home);
        for (Servers.Kind kind : Servers.Kind.values()) {
            var name = kind.name().toLowerCase(Locale.ROOT);
            var process = servers.running(kind);
            if (process.isPresent()) {
                var port = Integer.toString(process.get().port());
                console.say("status." + name, port, Long.toString(process.get().pid()));
            } else {
                console.say("status." + name + ".off");
            }
        }
        return servers.running(Servers.Kind.PORTAL).isPresent() ? 0 : 3;
    }
}
