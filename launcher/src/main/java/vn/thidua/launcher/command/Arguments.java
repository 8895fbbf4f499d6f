package vn.thidua.launcher.command;

import java.util.List;
import java.util.Optional;

/**
 * What stands behind the command.
 *
 * @param all in the order given
 */
public record Arguments(List<String> all) {

    /** Whether the switch is there, such as {@code --yes}. */
    boolean has(String name) {
        return all.contains(name);
    }

    /** The value of {@code --name=value}. */
    Optional<String> value(String name) {
        var start = name + "=";
        return all.stream()
                .filter(argument -> argument.startsWith(start))
                .map(argument -> argument.substring(start.length()))
                .findFirst();
    }

    /**
     * The port of {@code --port=8080}.
     *
     * @throws Refusal when it is no port
     */
    int port() {
        var given = value("--port").orElse("8080");
        if (!given.matches("[1-9]\\d{0,4}") || Integer.parseInt(given) > 65535) {
            throw new Refusal("start.no-port", given);
        }
        return Integer.parseInt(given);
    }

    /** Refuses what the command does not know: a misspelt switch shall not be ignored. */
    void only(String... known) {
        for (String argument : all) {
            if (!List.of(known).contains(argument.replaceFirst("=.*", ""))) {
                throw new Refusal("unknown-argument", argument);
            }
        }
    }
}
