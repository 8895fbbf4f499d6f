package vn.thidua.launcher.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of demo accounts that the launcher prints: of each role one per unit. */
final class DemoAccounts {

    private final JsonNode realm;
    private final Map<String, String> names = new HashMap<>();

    private DemoAccounts(JsonNode realm) {
        this.realm = realm;
        for (JsonNode user : realm.path("users")) {
            var name =
                    user.path("lastName").asString("") + " " + user.path("firstName").asString("");
            names.put(user.path("username").asString(""), name.strip());
        }
    }

    /**
     * Writes the list.
     *
     * @param realmFile the realm as Keycloak imports it
     * @param file its first line is the password, then comes one line per account
     */
    static void write(Path realmFile, String password, Path file) throws IOException {
        var realm = JsonMapper.builder().build().readTree(realmFile);
        var lines = new ArrayList<String>();
        lines.add(password);
        lines.addAll(new DemoAccounts(realm).lines());
        Files.write(file, lines);
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        for (JsonNode unit : realm.path("organizations")) {
            var roles = roles(unit);
            var shown = new HashSet<String>();
            for (JsonNode member : unit.path("members")) {
                var role = roles.getOrDefault(member.path("groups").path(0).asString(""), "");
                var username = member.path("username").asString("");
                if (shown.add(role)) {
                    var name = names.getOrDefault(username, "");
                    lines.add(line(username, name, role, unit.path("name").asString("")));
                }
            }
        }
        return lines;
    }

    private static String line(String username, String name, String role, String unit) {
        return "    %-18s %-26s %-14s %s".formatted(username, name, role, unit);
    }

    private static Map<String, String> roles(JsonNode unit) {
        var roles = new HashMap<String, String>();
        for (JsonNode group : unit.path("groups")) {
            roles.put(group.path("id").asString(""), group.path("name").asString(""));
        }
        return roles;
    }
}
