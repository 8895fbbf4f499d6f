package vn.thidua.identity.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * A stand-in for the sign-in service that can do what a real one does only on a bad day: be silent,
 * be slow, end a sign-in between two requests.
 */
final class SignInService implements AutoCloseable {

    /** Renewals asked for so far. */
    final AtomicInteger asked = new AtomicInteger();

    /** The service lives in the real day, whatever day the portal lives in. */
    private static final Clock REAL = Clock.systemUTC();

    private final NimbusJwtEncoder encoder;
    private final HttpServer server;
    private volatile List<String> roles = List.of("leader");
    private volatile Answer answer = Answer.YES;
    private volatile Duration delay = Duration.ZERO;

    enum Answer {
        YES,
        ENDED,
        BROKEN
    }

    SignInService(int port) throws IOException, JOSEException {
        var key = new RSAKeyGenerator(2048).keyID("key").algorithm(JWSAlgorithm.RS256).generate();
        encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(path("token"), this::token);
        server.createContext(
                path("certs"),
                exchange -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void gives(String... now) {
        roles = List.of(now);
    }

    void answers(Answer next) {
        answer = next;
    }

    void takes(Duration time) {
        delay = time;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try {
            Thread.sleep(delay);
            switch (answer) {
                case YES -> send(exchange, 200, tokens());
                case ENDED ->
                        send(
                                exchange,
                                400,
                                "{\"error\":\"invalid_grant\","
                                        + "\"error_description\":\"Session not active\"}");
                case BROKEN -> send(exchange, 502, "<html>Bad gateway</html>");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String tokens() {
        var now = REAL.instant();
        var claims =
                JwtClaimsSet.builder()
                        .issuer(url() + "/realms/thidua")
                        .audience(List.of("portal"))
                        .subject("mai.hoang")
                        .issuedAt(now)
                        .expiresAt(now.plusSeconds(60))
                        .claim("preferred_username", "mai.hoang")
                        .claim(
                                "organization",
                                Map.of(
                                        "lhpn",
                                        Map.of(
                                                "resource_access",
                                                Map.of("portal", Map.of("roles", roles)))))
                        .build();
        return """
        {"access_token":"access","token_type":"Bearer","expires_in":60,
         "refresh_token":"next","id_token":"%s"}
        """
                .formatted(encoder.encode(JwtEncoderParameters.from(claims)).getTokenValue());
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var isPage = body.startsWith("<");
        exchange.getResponseHeaders()
                .set("Content-Type", isPage ? "text/html" : "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String path(String endpoint) {
        return "/realms/thidua/protocol/openid-connect/" + endpoint;
    }
}
