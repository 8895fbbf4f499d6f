package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands on the screen when the portal is ready: the address and who may come in. */
final class Welcome {

    private final Path home;
    private final Console console;

    Welcome(Path home, Console console) {
        this.home = home;
        this.console = console;
    }

    void say(String address, boolean demo) throws IOException {
        console.say("welcome.address", address);
        var accounts = home.resolve(".portal/keycloak/accounts.txt");
        if (demo && Files.exists(accounts)) {
            var lines = Files.readAllLines(accounts);
            console.say("welcome.accounts", lines.getFirst());
            lines.stream().skip(1).forEach(console::line);
        }
        console.say("welcome.data", home.resolve(".portal"));
    }
}
