package vn.thidua.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The training comes in through the front door, and no ordinary portal is a training. */
class TrainingTest {

    /** Nobody listens there: what is sent to it goes to the trained portal. */
    private static final URI ADDRESS = URI.create("http://localhost:1/");

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer portal;
    private HttpServer keycloak;

    @BeforeEach
    void servers() throws IOException {
        keycloak = server();
        keycloak.createContext(
                "/form",
                request -> {
                    note(request);
                    answer(request, "<form method=\"post\" action=\"/in?a=1&amp;b=2\">");
                });
        keycloak.createContext("/in", request -> lead(request, ADDRESS + "back"));
        portal = server();
        portal.createContext("/", request -> lead(request, url(keycloak) + "form"));
        portal.createContext(
                "/back",
                request -> {
                    note(request);
                    answer(request, "home");
                });
    }

    @AfterEach
    void stop() {
        portal.stop(0);
        keycloak.stop(0);
    }

    @Test
    void the_training_signs_in_through_keycloaks_form() throws Exception {
        var visitor = new TrainingVisitor(URI.create(url(portal)), ADDRESS);

        assertThat(visitor.signIn("mai.hoang", "thidua 2026")).isEqualTo("home");

        assertThat(asked).hasSize(4);
        assertThat(asked.getFirst()).isEqualTo("GET localhost:1/ ");
        assertThat(asked.get(2))
                .startsWith("POST")
                .contains("/in?a=1&b=2", "username=mai.hoang", "password=thidua+2026");
        assertThat(asked.getLast()).isEqualTo("GET localhost:1/back ");
    }

    @Test
    void a_portal_without_the_launchers_servers_is_no_training() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "test",
                                Map.of(Training.PROPERTY, "true", Training.ADDRESS, "" + ADDRESS)));
        var application = new SpringApplication(TrainingTest.class);
        var before = List.copyOf(application.getListeners());

        new LocalServers().postProcessEnvironment(environment, application);

        assertThat(application.getListeners()).hasSameSizeAs(before);
    }

    private static HttpServer server() throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        return server;
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void note(HttpExchange request) throws IOException {
        var body = new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var address = request.getRequestURI();
        var path = address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
        asked.add(
                "%s %s%s %s"
                        .formatted(
                                request.getRequestMethod(),
                                request.getRequestHeaders().getFirst("Host"),
                                path,
                                body));
    }

    private void lead(HttpExchange request, String to) throws IOException {
        note(request);
        request.getResponseHeaders().add("Location", to);
        request.sendResponseHeaders(302, -1);
        request.close();
    }

    private static void answer(HttpExchange request, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        request.sendResponseHeaders(200, bytes.length);
        request.getResponseBody().write(bytes);
        request.close();
    }
}
