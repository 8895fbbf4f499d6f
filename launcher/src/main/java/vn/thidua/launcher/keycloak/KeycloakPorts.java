package vn.thidua.launcher.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import vn.thidua.launcher.local.Ports;
import vn.thidua.launcher.local.PrivateFile;

/**
 * Where a Keycloak listens. The same ports as last time whenever they are free: the address is part
 * of every token it issued.
 *
 * @param http for people and the portal
 * @param management for the question whether it is ready
 */
public record KeycloakPorts(int http, int management) {

    private static final int USUAL_HTTP = 8180;
    private static final int USUAL_MANAGEMENT = 9180;

    /** The ports as the file remembers them. */
    static KeycloakPorts remembered(Path file) throws IOException {
        var values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
        return new KeycloakPorts(
                number(values, "http", USUAL_HTTP), number(values, "management", USUAL_MANAGEMENT));
    }

    /** These ports, or free ones in place of those that somebody else listens on. */
    KeycloakPorts free() throws IOException {
        return new KeycloakPorts(Ports.freeOr(http), Ports.freeOr(management));
    }

    void write(Path file) throws IOException {
        PrivateFile.write(file, "http=%d%nmanagement=%d%n".formatted(http, management));
    }

    private static int number(Properties values, String name, int usual) {
        return Integer.parseInt(values.getProperty(name, Integer.toString(usual)));
    }
}
