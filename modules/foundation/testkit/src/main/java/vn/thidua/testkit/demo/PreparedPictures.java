package vn.thidua.testkit.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import vn.thidua.launcher.local.PortalFolders;

/**
 * Gives a test's portal with the demonstration the sizes of its photos, which an earlier portal has
 * made from the same bytes with the same code: decoding them was nearly half of the work of such a
 * start. The photos themselves come in as ever, and what a test uploads gets its sizes as ever.
 */
public final class PreparedPictures implements EnvironmentPostProcessor, Ordered {

    private static final String FOLDER = "portal.files.folder";

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var folder = Optional.ofNullable(environment.getProperty(FOLDER));
        if (folder.isEmpty() || !environment.getProperty("portal.demo", Boolean.class, false)) {
            return;
        }
        // Asked for once: there is a random name in it.
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("files", Map.of(FOLDER, folder.get())));
        var home = PortalFolders.home(environment.getProperty("thidua.home", ""));
        try {
            var code = PictureCode.sum();
            if (code.isPresent()) {
                var all = PortalFolders.test(home).data().resolve("pictures");
                share(
                        new Pictures(all.resolve(code.get())),
                        new Pictures(Path.of(folder.get())),
                        application);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare the pictures of the demonstration", e);
        }
    }

    private static void share(Pictures prepared, Pictures own, SpringApplication application)
            throws IOException {
        prepared.copyTo(own, prepared.places());
        application.addListeners(new Gathering(own, prepared));
    }
}
