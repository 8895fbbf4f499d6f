package vn.thidua.launcher.server;

import java.io.IOException;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody does who looks round in the portal: signs in, lets the browser fetch what the page
 * needs, and clicks home, the list of news and an article.
 */
final class TrainingClicks {

    /** A specialist of the demo bloc, who sees all parts of these pages. */
    private static final String USERNAME = "mai.hoang";

    /**
     * So often that Java has seen which ways the work goes (a method counts from 200 calls on, and
     * most are called several times a page), and that the training stays below a minute.
     */
    private static final int ROUNDS = 25;

    private static final JsonMapper JSON = new JsonMapper();

    private static final Pattern PARTS =
            Pattern.compile("(?:src|href)=\"((?:\\./|/)?(?:VAADIN|themes|aura)/[^\"]+)\"");

    /**
     * The address of an article is made of its title; other pages of the news have a word or two.
     */
    private static final Pattern ARTICLE =
            Pattern.compile("\"(tin-tuc/[a-z0-9]+(?:-[a-z0-9]+){3,})\"");

    private final TrainingVisitor visitor;
    private String key = "";
    private String address = "";
    private JsonNode last = JSON.createObjectNode();

    TrainingClicks(TrainingVisitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Makes the clicks.
     *
     * @throws IOException when a page does not come as expected
     */
    void make() throws IOException, InterruptedException {
        var page = visitor.signIn(USERNAME, DemoAccess.PASSWORD);
        for (var part : PARTS.matcher(page).results().toList()) {
            visitor.get(part.group(1));
        }
        open();
        for (int round = 0; round < ROUNDS; round++) {
            click("");
            var article = ARTICLE.matcher(click("tin-tuc"));
            if (article.find()) {
                click(article.group(1));
            }
        }
    }

    /** The first of a page's requests: it makes the user interface. */
    private void open() throws IOException, InterruptedException {
        var init = TrainingVisitor.text(visitor.get("?v-r=init&location=&query="));
        var config = JSON.readTree(init).path("appConfig");
        last = config.path("uidl");
        key = last.path("Vaadin-Security-Key").asString("");
        address = "?v-r=uidl&v-uiId=" + config.path("v-uiId").asInt();
    }

    /** As the browser's side of Flow says where it is; node 1 is the page itself. */
    private String click(String route) throws IOException, InterruptedException {
        var message =
                """
                {"csrfToken": "%s", "rpc": [{"type": "event", "node": 1, "event": "ui-navigate",
                 "data": {"route": "%s", "query": "", "appShellTitle": "", "historyState": null,
                 "trigger": ""}}], "syncId": %d, "clientId": %d}
                """
                        .formatted(
                                key,
                                route,
                                last.path("syncId").asInt(),
                                last.path("clientId").asInt());
        var answer = visitor.post(address, message);
        last = JSON.readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
        return answer;
    }
}
