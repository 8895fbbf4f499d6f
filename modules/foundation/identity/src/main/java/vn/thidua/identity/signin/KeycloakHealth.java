package vn.thidua.identity.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Asks whether the sign-in service answers, before anybody is sent there. */
@Component
class KeycloakHealth {

    /** Longer than any answer on an office network, short enough to wait for. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest question;

    KeycloakHealth(KeycloakSettings keycloak) {
        question =
                HttpRequest.newBuilder(
                                URI.create(keycloak.issuer() + "/.well-known/openid-configuration"))
                        .timeout(PATIENCE)
                        .build();
    }

    boolean answers() {
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
