package vn.thidua.launcher.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import vn.thidua.launcher.local.Ports;

/**
 * A portal that starts only so that its Java learns which classes a start and the first clicks
 * need: it asks itself for one page, then somebody of the demo signs in and reads the news, and it
 * ends. {@code portal.training=true} switches it on. It uses the demo's MariaDB and Keycloak with a
 * schema of its own, never the demo's data.
 *
 * <p>The sign-in is one through Keycloak's form, as people do it: no door is opened for it, neither
 * here nor in the portal. Without a Keycloak the training ends after its first page.
 */
final class Training implements ApplicationListener<ApplicationReadyEvent> {

    /** The setting that makes a start a training. */
    static final String PROPERTY = "portal.training";

    /** The address of the demo's portal, to which Keycloak sends people back; none: no sign-in. */
    static final String ADDRESS = "portal.training.address";

    /** Nobody waits for it, and whoever started it may be gone: it ends in any case. */
    private static final Duration LIMIT = Duration.ofMinutes(8);

    private Training() {}

    static void add(SpringApplication application) {
        Thread.ofPlatform().name("training-limit").daemon().start(Training::endInAnyCase);
        application.addListeners(new Training());
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var context = event.getApplicationContext();
        Thread.ofPlatform()
                .name("training-end")
                .start(() -> {
                    int failure = isLearnt(context.getEnvironment()) ? 0 : 1;
                    System.exit(SpringApplication.exit(context, () -> failure));
                });
    }

    private static boolean isLearnt(Environment environment) {
        var port = environment.getRequiredProperty("local.server.port", Integer.class);
        var portal = URI.create("http://" + Ports.LOCALHOST + ":" + port + "/");
        var address = environment.getProperty(ADDRESS, "");
        var visitor = new TrainingVisitor(portal, address.isEmpty() ? portal : URI.create(address));
        try {
            if (visitor.get("").statusCode() >= HttpURLConnection.HTTP_INTERNAL_ERROR) {
                return false;
            }
        } catch (IOException e) {
            System.err.println("The trained portal did not answer: " + e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        if (!address.isEmpty()) {
            click(visitor);
        }
        return true;
    }

    /** Without the clicks the cache is worth less, and still much. */
    private static void click(TrainingVisitor visitor) {
        try {
            new TrainingClicks(visitor).make();
        } catch (IOException | RuntimeException e) {
            System.err.println("The training had no clicks: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endInAnyCase() {
        try {
            Thread.sleep(LIMIT);
            System.err.println("The training took too long");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
