package vn.thidua.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Composes the realm of the demo: the realm that production imports, plus the organisations and
 * people of {@link DemoBloc}. Nothing else differs but the administrator's second factor, so what
 * works in the demo works in production.
 *
 * <p>The passwords stay a placeholder, {@code ${DEMO_PASSWORD}}, which Keycloak fills in from its
 * environment during the import.
 */
public final class DemoRealm {

    /** The name under which Keycloak expects the file: {@code <realm>-realm.json}. */
    public static final String FILE_NAME = "thidua-realm.json";

    private static final String PRODUCTION = "/keycloak/realm/portal-realm.json";
    private static final String BLOC = "/keycloak/demo/bloc.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DemoRealm() {}

    /**
     * Writes the demo realm into the folder from which Keycloak imports at its start. Nobody needs
     * an authenticator in it: whoever tries the demo wants to look around.
     *
     * @param folder usually {@code data/import} of the server; created when missing
     * @return the written file
     * @throws IOException when the file cannot be written
     */
    public static Path write(Path folder) throws IOException {
        return write(folder, SecondFactor.NOBODY);
    }

    /** As {@link #write(Path)}, and says who is asked for a second factor. */
    public static Path write(Path folder, SecondFactor asked) throws IOException {
        var realm = (ObjectNode) read(PRODUCTION);
        asked.applyTo(realm);
        var bloc = JSON.treeToValue(read(BLOC), DemoBloc.class);
        new RealmEntries(bloc)
                .byName()
                .forEach((name, entries) -> realm.set(name, JSON.valueToTree(entries)));
        Files.createDirectories(folder);
        var json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        return Files.writeString(folder.resolve(FILE_NAME), json);
    }

    /** Writes the demo realm into the folder given as the only argument. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    private static JsonNode read(String resource) throws IOException {
        try (InputStream in = DemoRealm.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("Missing on the class path: " + resource);
            }
            return JSON.readTree(in);
        }
    }
}
