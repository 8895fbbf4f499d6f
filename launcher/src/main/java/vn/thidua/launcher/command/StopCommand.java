package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Path;

/** Stops what runs, started from wherever. */
public final class StopCommand {

    private final Servers servers;
    private final KeptServers kept;
    private final Console console;

    /** The command in a checkout. */
    public StopCommand(Path home, Console console) {
        this.servers = Servers.demo(home);
        this.kept = new KeptServers(home);
        this.console = console;
    }

    /** Returns when nothing runs any more. */
    public int run() throws IOException {
        if (!kept.isThere() && !runs()) {
            console.say("stop.nothing");
            return 0;
        }
        console.say("stop.running");
        servers.stop();
        kept.stop();
        console.say("stop.done");
        return 0;
    }

    private boolean runs() throws IOException {
        for (Servers.Kind kind : Servers.Kind.values()) {
            if (servers.running(kind).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
