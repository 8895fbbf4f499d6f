package vn.thidua.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.PortalApplication;

/** A stop in the middle of a save. */
class StopIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final CountDownLatch begun = new CountDownLatch(1);

    @Test
    void a_save_under_way_is_finished_before_the_portal_ends() throws Exception {
        var portal = start();
        var environment = portal.getEnvironment();
        portal.getBean(JdbcClient.class).sql("create table stop_test (word varchar(20))").update();
        var address =
                URI.create(
                        "http://localhost:%s/themes/save"
                                .formatted(environment.getProperty("local.server.port")));
        var answer =
                http.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        long begin = System.nanoTime();
        portal.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
        assertThat(answer.get(1, TimeUnit.SECONDS).body()).isEqualTo("saved");
        assertThat(words(environment)).containsExactly("before", "after");
        assertThatThrownBy(() ->
                        http.send(
                                HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()))
                .isInstanceOf(IOException.class);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(PortalApplication.class)
                .initializers(context -> addSlowSave((GenericApplicationContext) context))
                .properties(
                        "server.port=0",
                        "portal.servers=local",
                        "portal.servers.keycloak=false",
                        "portal.database=test_${random.uuid}",
                        "portal.index.directory=heap",
                        "portal.files.folder=${java.io.tmpdir}/thidua-test/${random.uuid}")
                .run("--server.port=0");
    }

    private void addSlowSave(GenericApplicationContext context) {
        context.registerBean(
                "slowSave",
                ServletRegistrationBean.class,
                () ->
                        new ServletRegistrationBean<>(
                                new SlowSave(
                                        context.getBean(JdbcClient.class),
                                        context.getBean(TransactionOperations.class),
                                        begun),
                                "/themes/save"));
    }

    /** What was saved, read past the portal that has ended; its database goes with that. */
    private static List<String> words(Environment environment) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                environment.getRequiredProperty("spring.datasource.url"),
                                environment.getRequiredProperty("spring.datasource.username"),
                                environment.getRequiredProperty("spring.datasource.password"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select word from stop_test")) {
            var words = new ArrayList<String>();
            while (rows.next()) {
                words.add(rows.getString("word"));
            }
            statement.execute("drop database `" + connection.getCatalog() + "`");
            return words;
        }
    }
}
