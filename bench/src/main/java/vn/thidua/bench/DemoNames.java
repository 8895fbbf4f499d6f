package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The people of the demo bloc, as the launcher lists them for the screen. */
final class DemoNames {

    /** All accounts of the demo bloc have it; the start of the demo prints it. */
    static final String PASSWORD = "thidua2026";

    private static final Pattern NAME = Pattern.compile("(?m)^\\s+([a-z]+\\.[a-z]+)\\s");

    private DemoNames() {}

    /** Names to sign in with. */
    static List<String> read(Place place) throws IOException {
        var list = Files.readString(place.home().resolve(".portal/test/keycloak/accounts.txt"));
        return NAME.matcher(list).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
