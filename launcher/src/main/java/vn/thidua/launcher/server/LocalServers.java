package vn.thidua.launcher.server;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import vn.thidua.launcher.keycloak.KeycloakAddress;
import vn.thidua.launcher.local.PortalFolders;
import vn.thidua.launcher.mariadb.Database;
import vn.thidua.launcher.mariadb.Schemas;

/**
 * Gives a starting portal its servers and tells it their addresses. Does nothing unless the
 * property {@code portal.servers} is {@code local}, as the launcher and the tests set it.
 *
 * <ul>
 *   <li>{@code thidua.home}: root of the checkout, found by itself below it
 *   <li>{@code portal.database}: schema of a test; without it the demo's schema {@code portal}
 *   <li>{@code portal.database.fresh}: {@code true} drops that schema first
 *   <li>{@code portal.database.dropped}: {@code true} drops it when the portal has ended
 *   <li>{@code portal.servers.keycloak}: {@code false} leaves Keycloak alone; it starts by itself
 *       for the demo only
 *   <li>{@code portal.training}: {@code true} uses the demo's MariaDB, asks for one page and ends
 *   <li>{@code portal.url}, {@code portal.demo.password}: what Keycloak is told of the portal
 *   <li>{@code PORTAL_SERVERS_FILE} in the environment: nothing is started, the servers of that
 *       file are used
 * </ul>
 */
public final class LocalServers implements EnvironmentPostProcessor, Ordered {

    /** Switches this class on. */
    public static final String SERVERS = "portal.servers";

    /** The schema of a test. */
    public static final String DATABASE = "portal.database";

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty(SERVERS, "").equals("local")) {
            return;
        }
        try {
            var settings = new HashMap<String, Object>();
            var given = ServersFile.given(environment.getProperty(ServersFile.VARIABLE, ""));
            if (given.isPresent()) {
                settings.putAll(datasource(given.get().database(), environment, application));
                settings.putAll(keycloak(given.get().keycloak()));
                settings.put("portal.test.port", given.get().portalPort());
            } else {
                settings.putAll(started(environment, application));
            }
            if (isTraining(environment)) {
                Training.add(application);
            }
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("local servers", settings));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The servers of the portal did not start", e);
        }
    }

    private static Map<String, Object> started(
            ConfigurableEnvironment environment, SpringApplication application)
            throws IOException, SQLException {
        boolean test = environment.containsProperty(DATABASE) && !isTraining(environment);
        var home = PortalFolders.home(environment.getProperty("thidua.home", ""));
        var servers = RunningServers.of(test ? PortalFolders.test(home) : PortalFolders.demo(home));
        var start = environment.getProperty("portal.servers.keycloak", Boolean.class, !test);
        var settings = new HashMap<String, Object>();
        settings.putAll(keycloak(servers.keycloak(access(environment), start)));
        settings.putAll(datasource(servers.database(), environment, application));
        return settings;
    }

    private static boolean isTraining(ConfigurableEnvironment environment) {
        return environment.getProperty(Training.PROPERTY, Boolean.class, false);
    }

    private static DemoAccess access(ConfigurableEnvironment environment) {
        var port = environment.getProperty("server.port", "8080");
        return new DemoAccess(
                environment.getProperty("portal.url", "http://localhost:" + port),
                environment.getProperty("portal.demo.password", DemoAccess.PASSWORD));
    }

    private static Map<String, Object> keycloak(KeycloakAddress keycloak) {
        return Map.of(
                "portal.keycloak.url", keycloak.url(),
                "portal.keycloak.realm", "thidua",
                "portal.keycloak.client-secret", keycloak.clientSecret());
    }

    private static Map<String, Object> datasource(
            Database database, ConfigurableEnvironment environment, SpringApplication application)
            throws SQLException {
        // Asked for once: a test may have a random number in it.
        @Nullable String asked = environment.getProperty(DATABASE);
        if (asked != null && environment.getProperty(DATABASE + ".fresh", Boolean.class, false)) {
            Schemas.createAfresh(database, asked);
        } else if (asked != null) {
            Schemas.create(database, asked);
        }
        if (asked != null && environment.getProperty(DATABASE + ".dropped", Boolean.class, false)) {
            application.addInitializers(new BriefSchema(database, asked));
        }
        return Map.of(
                "spring.datasource.url", database.url(asked == null ? Schemas.PORTAL : asked),
                "spring.datasource.username", Schemas.PORTAL,
                "spring.datasource.password", database.portalPassword());
    }
}
