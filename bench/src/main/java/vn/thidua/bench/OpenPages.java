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
    private static final String NAVIGATE =
            """
            {"csrfToken": "%s", "syncId": %d, "clientId": 0, "rpc": [{"type": "event", "node": 1,
             "event": "ui-navigate", "data": {"route": "", "query": "", "appShellTitle": "",
             "historyState": null, "trigger": ""}}]}
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

    /** Opens the home page in one more tab: makes its user interface and shows the view. */
    void open() throws IOException, InterruptedException {
        var init = person.get(URI.create(portal + "?v-r=init&location=&query="));
        var config = JSON.readTree(init.text()).path("appConfig");
        var uidl = config.path("uidl");
        var request =
                NAVIGATE.formatted(
                        uidl.path("Vaadin-Security-Key").asString(""), uidl.path("syncId").asInt());
        var address = portal + "?v-r=uidl&v-uiId=" + config.path("v-uiId").asInt();
        var answer = person.postJson(URI.create(address), request).text();
        check(JSON.readTree(answer.substring(answer.indexOf('[') + 1, answer.lastIndexOf(']'))));
    }

    /** A refused or empty answer would count as a very small page. */
    private static void check(JsonNode answer) throws IOException {
        if (answer.path("changes").size() < 100) {
            throw new IOException("No page came: " + answer.toString().substring(0, 200));
        }
    }
}
