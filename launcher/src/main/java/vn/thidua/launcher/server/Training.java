package vn.thidua.launcher.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import vn.thidua.launcher.local.Ports;

/**
 * A portal that starts only so that its Java learns which classes a start needs: it asks itself for
 * one page and ends. {@code portal.training=true} switches it on. It uses the demo's MariaDB with a
 * schema of its own, never the demo's data.
 */
final class Training implements ApplicationListener<ApplicationReadyEvent> {

    /** The setting that makes a start a training. */
    static final String PROPERTY = "portal.training";

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
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        Thread.ofPlatform()
                .name("training-end")
                .start(() -> {
                    int failure = answers(port) ? 0 : 1;
                    System.exit(SpringApplication.exit(context, () -> failure));
                });
    }

    private static boolean answers(String port) {
        try {
            var address = URI.create("http://" + Ports.LOCALHOST + ":" + port + "/");
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status < HttpURLConnection.HTTP_INTERNAL_ERROR;
        } catch (IOException e) {
            System.err.println("The trained portal did not answer: " + e);
            return false;
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
