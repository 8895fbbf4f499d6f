package vn.thidua.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;

/** A starting application finds its database in its environment. */
class LocalServersIT {

    @Test
    void an_application_gets_a_schema_of_its_own() throws SQLException {
        try (var connection = started("portal.database.fresh=true");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note (text VARCHAR(100))");
            assertThat(connection.getCatalog()).isEqualTo("test_launcher");
        }
        try (var connection = started("portal.database.fresh=false");
                var tables = connection.getMetaData().getTables("test_launcher", null, "%", null)) {
            assertThat(tables.next()).isTrue();
        }
        try (var connection = started("portal.database.fresh=true");
                var tables = connection.getMetaData().getTables("test_launcher", null, "%", null)) {
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void nothing_starts_unless_it_is_asked_for() {
        try (var application = application().run()) {
            assertThat(application.getEnvironment().getProperty("spring.datasource.url")).isNull();
        }
    }

    private static Connection started(String property) throws SQLException {
        try (var application =
                application()
                        .properties(
                                "portal.servers=local", "portal.database=test_launcher", property)
                        .run()) {
            Environment environment = application.getEnvironment();
            return DriverManager.getConnection(
                    environment.getRequiredProperty("spring.datasource.url"),
                    environment.getRequiredProperty("spring.datasource.username"),
                    environment.getRequiredProperty("spring.datasource.password"));
        }
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(LocalServersIT.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false);
    }
}
