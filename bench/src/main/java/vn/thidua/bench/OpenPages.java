package vn.thidua.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A signed-in person who opens the home page in one tab after the other. */
final class OpenPages {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    /** As the browser's side of Flow says where it is; node 1 is the page itself. */
    private static final String NAVIGATION =
            """
            {"type": "event", "node": 1, "event": "ui-navigate", "data": {"route": "", "query": "",
             "appShellTitle": "", "historyState": null, "trigger": ""}}
            """;

    /** As the drawn layout tells how its menu stands. */
    private static final String DRAWN =
            """
            {"type": "event", "node": NODE, "event": "drawer-opened-changed", "data": {}},
            {"type": "mSync", "node": NODE, "feature": 1, "property": "drawerOpened", "value": true}
            """;

    private final String portal;
    private final HttpPerson person;

    private OpenPages(String portal, HttpPerson person) {
        this.portal = portal;
        this.person = person;
    }

    /** Signs in through Keycloak's page. */
    static OpenPages signIn(HttpClient client, String portal, String username)
            throws IOException, InterruptedException {
        var person = new HttpPerson(client);
        var page = person.get(URI.create(portal));
        Matcher form = FORM.matcher(page.text());
        if (!form.find()) {
            throw new IOException("No form to sign in at " + page.address());
        }
        var fields =
                "username=%s&password=%s&credentialId="
                        .formatted(
                                URLEncoder.encode(username, StandardCharsets.UTF_8),
                                DemoNames.PASSWORD);
        var action = page.address().resolve(form.group(1).replace("&amp;", "&"));
        var home = person.postForm(action, fields);
        if (!home.address().toString().startsWith(portal)) {
            throw new IOException(username + " could not sign in");
        }
        home.text();
        return new OpenPages(portal, person);
    }

    /** Whose pages they are. */
    HttpPerson person() {
        return person;
    }

    /**
     * Opens the home page in one more tab with the three requests of a browser: one makes the user
     * interface, one shows the view, and one tells that the menu is drawn. Without the last one the
     * server would keep the whole view's description, in case it has to be sent again.
     */
    void open() throws IOException, InterruptedException {
        var init = person.get(URI.create(portal + "?v-r=init&location=&query="));
        var config = JSON.readTree(init.text()).path("appConfig");
        var address = URI.create(portal + "?v-r=uidl&v-uiId=" + config.path("v-uiId").asInt());
        var uidl = config.path("uidl");
        var key = uidl.path("Vaadin-Security-Key").asString("");
        var view = post(address, message(key, uidl, NAVIGATION));
        int menu = menu(view);
        post(address, message(key, view, DRAWN.replace("NODE", Integer.toString(menu))));
    }

    private JsonNode post(URI address, String message) throws IOException, InterruptedException {
        var answer = person.postJson(address, message).text();
        return JSON.readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
    }

    /** The next message after an answer of the server. */
    private static String message(String key, JsonNode last, String calls) {
        return "{\"csrfToken\": \"%s\", \"rpc\": [%s], \"syncId\": %d, \"clientId\": %d}"
                .formatted(key, calls, last.path("syncId").asInt(), last.path("clientId").asInt());
    }

    /** A refused or empty answer would count as a very small page. */
    private static int menu(JsonNode answer) throws IOException {
        for (JsonNode change : answer.path("changes")) {
            if (change.path("value").asString("").equals("vaadin-app-layout")) {
                return change.path("node").asInt();
            }
        }
        throw new IOException("No page came: " + answer.toString().lines().limit(5).toList());
    }
}
