package vn.thidua.journey;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Base of the tests in a browser: a portal people can sign in to, and the people. */
@RunningPortal
@ExtendWith(Evidence.class)
abstract class BrowserTest {

    /** The first start of the sign-in service lays out its database. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final List<Visitor> visitors = new ArrayList<>();

    @Autowired private Environment environment;
    @Autowired private JdbcClient database;

    @BeforeEach
    void awaitSignInService() throws IOException, InterruptedException {
        var realm =
                URI.create(
                        environment.getRequiredProperty("portal.keycloak.url")
                                + "/realms/"
                                + environment.getRequiredProperty("portal.keycloak.realm"));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(realm)) {
            if (System.nanoTime() > end) {
                throw new IOException("Keycloak does not answer at " + realm);
            }
            Thread.sleep(500);
        }
    }

    /** What somebody began and never saved would come back in the next test's editor. */
    @AfterEach
    void leave() {
        visitors.forEach(Visitor::close);
        database.sql("delete from core_draft").update();
    }

    List<Visitor> visitors() {
        return visitors;
    }

    /** Somebody who has not signed in. */
    Visitor stranger(Window window) {
        var port = environment.getRequiredProperty("local.server.port");
        var visitor = new Visitor("http://localhost:" + port + "/", window);
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody at a machine whose browser keeps its data in a folder. */
    Visitor stranger(Window window, Path profile) {
        var port = environment.getRequiredProperty("local.server.port");
        var browser = Chromium.open(window, profile);
        var visitor = new Visitor("http://localhost:" + port + "/", window, browser);
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody of the demo bloc who has just signed in. */
    Visitor person(String username, Window window) {
        var visitor = stranger(window);
        visitor.signIn(username);
        return visitor;
    }

    private static boolean answers(URI address) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        } finally {
            connection.disconnect();
        }
    }
}
