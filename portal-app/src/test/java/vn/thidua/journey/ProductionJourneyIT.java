package vn.thidua.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.className;
import static org.openqa.selenium.By.id;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The portal as a process of its own on servers that it knows by environment variables only. */
class ProductionJourneyIT extends BrowserTest {

    /** SIGTERM ends a Java program with 128 + 15. */
    private static final int STOPPED = 143;

    @Autowired private Environment environment;

    @Test
    void people_sign_in_and_administrators_with_a_second_factor() throws Exception {
        var rehearsal = new Rehearsal(environment);
        var variables = variables(rehearsal);
        prepare(rehearsal, variables);
        try (var portal = DeployedPortal.start(variables)) {
            portal.awaitReady(watched(variables, "health/readiness"));
            var address = variables.get("PORTAL_URL") + "/";
            editorSignsInWithThePasswordAlone(address);
            administratorSetsUpAnAuthenticator(address);
            watchingIsOnItsOwnPort(portal, variables);
            stopsWhenTheRunningRequestIsDone(portal, variables);
        }
    }

    private void editorSignsInWithThePasswordAlone(String address) {
        var editor = visitor(address);
        editor.signIn("mai.hoang");
        assertThat(editor.count(id("totp"))).isZero();
    }

    private void administratorSetsUpAnAuthenticator(String address) {
        var first = visitor(address);
        first.open("");
        first.trySignIn("tai.ngo", "thidua2026");
        first.awaits(id("totp"));
        // Neither cookie nor organisation lets him in without it.
        first.open("");
        first.awaits(id("username"));
        assertThat(first.has(className("who"))).isFalse();
        first.trySignIn("tai.ngo", "thidua2026");
        var phone = enrol(first);

        var second = visitor(address);
        second.open("");
        second.trySignIn("tai.ngo", "thidua2026");
        second.awaits(id("otp"));
        second.write(id("otp"), "000000");
        second.press(id("kc-login"));
        second.awaits(id("otp"));
        assertThat(second.has(className("who"))).isFalse();
        second.write(id("otp"), phone.code(1));
        second.press(id("kc-login"));
        second.awaits(className("who"));
    }

    /** Reads the secret as the app does from the picture, and confirms it with a code. */
    private static Authenticator enrol(Visitor administrator) {
        var field = administrator.awaits(id("totp"));
        var secret = administrator.browser().findElement(id("totpSecret")).getDomAttribute("value");
        var phone = new Authenticator(Objects.requireNonNull(secret), Clock.systemUTC());
        field.sendKeys(phone.code(0));
        administrator.press(id("saveTOTPBtn"));
        administrator.awaits(className("who"));
        return phone;
    }

    private static void watchingIsOnItsOwnPort(DeployedPortal portal, Map<String, String> variables)
            throws Exception {
        assertThat(portal.get(watched(variables, "health/liveness")).body()).contains("UP");
        assertThat(portal.get(watched(variables, "health/readiness")).body())
                .contains("\"keycloak\"", "\"db\"", "\"index\"", "UP");
        assertThat(portal.get(watched(variables, "prometheus")).body())
                .contains("portal_pages_open", "portal_sessions_open", "portal_events_waiting");
        assertThat(portal.get(watched(variables, "env")).statusCode()).isEqualTo(302);
        for (var endpoint : new String[] {"health", "prometheus", "env"}) {
            var outside = URI.create(variables.get("PORTAL_URL") + "/actuator/" + endpoint);
            assertThat(portal.get(outside).statusCode()).as(endpoint).isEqualTo(302);
        }
    }

    /** A body that comes slowly keeps the request running while the stop is asked for. */
    private static void stopsWhenTheRunningRequestIsDone(
            DeployedPortal portal, Map<String, String> variables) throws Exception {
        var body = "logout_token=not-a-token-but-long-enough-to-be-sent-in-two";
        var port = Integer.parseInt(Objects.requireNonNull(variables.get("PORTAL_PORT")));
        long begin = System.nanoTime();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var out = socket.getOutputStream();
            var head =
                    List.of(
                            "POST /logout/connect/back-channel/keycloak HTTP/1.1",
                            "Host: localhost",
                            "Content-Type: application/x-www-form-urlencoded",
                            "Content-Length: " + body.length(),
                            "Connection: close",
                            "",
                            body.substring(0, 10));
            out.write(String.join("\r\n", head).getBytes(UTF_8));
            out.flush();
            Thread.sleep(500);
            portal.askToStop();
            assertThat(portal.exitCode(3)).as("it waits for the request").isEqualTo(-1);
            out.write(body.substring(10).getBytes(UTF_8));
            out.flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
        assertThat(portal.exitCode(30)).isEqualTo(STOPPED);
        assertThat(System.nanoTime() - begin).isLessThan(30_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PORTAL_DEMO=true", "PORTAL_SERVERS=local", "PORTAL_URL="})
    void with_something_of_the_demo_it_does_not_start(String wrong) throws Exception {
        var rehearsal = new Rehearsal(environment);
        var variables = variables(rehearsal);
        variables.put(wrong.split("=", -1)[0], wrong.split("=", -1)[1]);
        variables.put("PORTAL_KEYCLOAK_CLIENT_SECRET", "demo-secret-of-the-launcher");
        try (var portal = DeployedPortal.start(variables)) {
            assertThat(portal.exitCode(120)).isEqualTo(78);
            assertThat(portal.output())
                    .contains("Cổng chưa khởi động được", "The portal did not start")
                    .contains(wrong.split("=", -1)[0], "PORTAL_KEYCLOAK_CLIENT_SECRET")
                    .doesNotContain("\tat ", "demo-secret-of-the-launcher");
        }
    }

    private Visitor visitor(String address) {
        var visitor = new Visitor(address, Window.DESK);
        visitors().add(visitor);
        return visitor;
    }

    private static void prepare(Rehearsal rehearsal, Map<String, String> variables)
            throws IOException, InterruptedException, SQLException {
        rehearsal.prepareDatabase();
        rehearsal.prepareRealm(Objects.requireNonNull(variables.get("PORTAL_URL")));
    }

    private static URI watched(Map<String, String> variables, String endpoint) {
        return URI.create(
                "http://127.0.0.1:%s/actuator/%s"
                        .formatted(variables.get("PORTAL_MANAGEMENT_PORT"), endpoint));
    }

    private static Map<String, String> variables(Rehearsal rehearsal) throws IOException {
        var folder = Files.createTempDirectory("rehearsal-");
        var port = String.valueOf(freePort());
        var variables = new HashMap<String, String>();
        variables.put("PORTAL_PORT", port);
        variables.put("PORTAL_MANAGEMENT_PORT", String.valueOf(freePort()));
        variables.put("PORTAL_URL", "http://localhost:" + port);
        variables.put("PORTAL_DATABASE_URL", rehearsal.databaseUrl());
        variables.put("PORTAL_DATABASE_USERNAME", Rehearsal.DATABASE);
        variables.put("PORTAL_DATABASE_PASSWORD", Rehearsal.DATABASE_SECRET);
        variables.put("PORTAL_KEYCLOAK_URL", rehearsal.keycloakUrl());
        variables.put("PORTAL_KEYCLOAK_REALM", Rehearsal.REALM);
        variables.put("PORTAL_KEYCLOAK_CLIENT_SECRET", Rehearsal.CLIENT_SECRET);
        for (var name : new String[] {"FILES", "INDEX"}) {
            variables.put(
                    "PORTAL_" + name + "_FOLDER",
                    Files.createDirectory(folder.resolve(name)).toString());
        }
        return variables;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
