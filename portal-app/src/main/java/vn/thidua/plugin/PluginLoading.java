package vn.thidua.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Puts the fitting jars of the folder {@code plugins/} (or that of the setting {@code
 * portal.plugins}) within reach of a starting portal. The jars are not on the class path: a jar
 * that does not fit has no way into the portal at all.
 */
public final class PluginLoading
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(PluginLoading.class);
    private static final Pattern MAJOR_MINOR = Pattern.compile("(\\d+\\.\\d+).*");

    private final PluginWords words = new PluginWords();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var jars = jars(Path.of(environment.getProperty("portal.plugins", "plugins")));
        if (jars.isEmpty()) {
            return;
        }
        var parent = Objects.requireNonNull(context.getClassLoader());
        var check =
                new PluginCheck(
                        portalVersion(), Inventory.ofPortal(parent), Database.of(environment));
        var fitting =
                jars.stream().filter(jar -> fits(jar, check)).map(PluginLoading::url).toList();
        if (fitting.isEmpty()) {
            return;
        }
        var loader = new PluginClassLoader(fitting.toArray(URL[]::new), parent);
        context.setClassLoader(loader);
        // What looks for classes by the thread, as the web server does, finds them too.
        Thread.currentThread().setContextClassLoader(loader);
    }

    /** Major and minor number of this portal: plug-ins are built for one. */
    static String portalVersion() {
        var about = new Properties();
        try (var file = PluginLoading.class.getResourceAsStream("portal.properties")) {
            about.load(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the portal's version", e);
        }
        var version = MAJOR_MINOR.matcher(about.getProperty("version"));
        if (!version.matches()) {
            throw new IllegalStateException("The portal has no version: " + about);
        }
        return version.group(1);
    }

    private boolean fits(Path file, PluginCheck check) {
        try {
            var jar = PluginJar.read(file);
            var door = check.accept(jar);
            LOG.info("{}", words.both("plugin.used", jar.name(), door.id(), jar.hash()));
            return true;
        } catch (Unfit unfit) {
            var why = words.both(unfit.key(), unfit.values());
            LOG.warn("{}", words.both("plugin.refused", file.getFileName()) + ": " + why);
            return false;
        }
    }

    /** In the order of their names, so that of two colliding ones always the same is used. */
    private static List<Path> jars(Path folder) {
        var jars = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.jar")) {
                files.forEach(jars::add);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the folder " + folder, e);
            }
        }
        jars.sort(null);
        return jars;
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("A file has an address", e);
        }
    }
}
