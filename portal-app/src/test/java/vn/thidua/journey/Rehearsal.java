package vn.thidua.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.keycloak.DemoRealm;
import vn.thidua.keycloak.SecondFactor;

/**
 * What an administrator prepares before the first start in production, on the servers of the tests:
 * a database of its own and a realm as production has it, with the people of the demo.
 */
final class Rehearsal {

    static final String DATABASE = "rehearsal";
    static final String REALM = "rehearsal";

    /** Random, and none of the demo's. */
    static final String DATABASE_SECRET = secret();

    static final String CLIENT_SECRET = secret();

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Environment environment;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Properties passwords = new Properties();

    Rehearsal(Environment environment) throws IOException {
        this.environment = environment;
        var home = environment.getRequiredProperty("thidua.home");
        try (var file = Files.newBufferedReader(Path.of(home, ".portal/test/secrets.properties"))) {
            passwords.load(file);
        }
    }

    /** The server's address, with the rehearsal's database. */
    String databaseUrl() {
        return server() + DATABASE + "?sslMode=disable";
    }

    String keycloakUrl() {
        return environment.getRequiredProperty("portal.keycloak.url");
    }

    void prepareDatabase() throws SQLException {
        var root = passwords.getProperty("database.root");
        try (var connection =
                        DriverManager.getConnection(server() + "?sslMode=disable", "root", root);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + DATABASE);
            statement.execute(
                    "create database "
                            + DATABASE
                            + " character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci");
            statement.execute(
                    "create or replace user '%s'@'%%' identified by '%s'"
                            .formatted(DATABASE, DATABASE_SECRET));
            statement.execute("grant all on %s.* to '%s'@'%%'".formatted(DATABASE, DATABASE));
        }
    }

    void prepareRealm(String portalUrl) throws IOException, InterruptedException {
        var token = adminToken();
        var realms = URI.create(keycloakUrl() + "/admin/realms");
        http.send(
                authorised(URI.create(realms + "/" + REALM), token).DELETE().build(),
                BodyHandlers.discarding());
        var answer =
                http.send(
                        authorised(realms, token)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(realm(portalUrl)))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static String realm(String portalUrl) throws IOException {
        var file =
                DemoRealm.write(
                        Files.createTempDirectory("rehearsal"), SecondFactor.ADMINISTRATORS);
        var realm =
                Files.readString(file)
                        .replace("\"realm\" : \"thidua\"", "\"realm\" : \"" + REALM + "\"")
                        .replace("default-roles-thidua", "default-roles-" + REALM)
                        .replace("${PORTAL_CLIENT_SECRET}", CLIENT_SECRET)
                        .replace("${PORTAL_URL:http://localhost:8080}", portalUrl)
                        .replace("${DEMO_PASSWORD}", "thidua2026");
        // Ids are unique in the whole server.
        return ID.matcher(realm)
                .replaceAll(id ->
                        UUID.nameUUIDFromBytes((REALM + id.group()).getBytes(UTF_8)).toString());
    }

    private String adminToken() throws IOException, InterruptedException {
        var form =
                "grant_type=password&client_id=admin-cli&username=admin&password="
                        + URLEncoder.encode(passwords.getProperty("keycloak.admin"), UTF_8);
        var answer =
                http.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                keycloakUrl()
                                                        + "/realms/master/protocol/openid-connect"
                                                        + "/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body()).get("access_token").asString();
    }

    private static HttpRequest.Builder authorised(URI address, String token) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    private String server() {
        var url = Objects.requireNonNull(environment.getProperty("spring.datasource.url"));
        return url.substring(0, url.indexOf('/', "jdbc:mariadb://".length()) + 1);
    }

    private static String secret() {
        return "Lx" + UUID.randomUUID().toString().replace("-", "");
    }
}
