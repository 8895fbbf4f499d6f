package vn.thidua.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ProductionStartTest {

    private static final String SECRET = "Kq7vZr2LmX9cTb4WnYpE";

    @TempDir private Path folder;
    private final Map<String, Object> variables = new HashMap<>();

    @BeforeEach
    void everythingIsRight() throws IOException {
        variables.put("PORTAL_URL", "https://thidua.example");
        variables.put(
                "PORTAL_DATABASE_URL", "jdbc:mariadb://db.example:3306/portal?sslMode=verify-full");
        variables.put("PORTAL_DATABASE_PASSWORD", SECRET);
        variables.put("PORTAL_KEYCLOAK_URL", "https://dangnhap.example");
        variables.put("PORTAL_KEYCLOAK_CLIENT_SECRET", SECRET + "2");
        variables.put(
                "PORTAL_FILES_FOLDER", Files.createDirectory(folder.resolve("files")).toString());
        variables.put(
                "PORTAL_INDEX_FOLDER", Files.createDirectory(folder.resolve("index")).toString());
    }

    @Test
    void right_settings_reach_spring_under_its_own_names() {
        variables.put("PORTAL_MAIL_HOST", "mail.example");
        variables.put("PORTAL_MAIL_FROM", "thidua@thidua.example");

        var environment = start(false);

        assertThat(environment.getProperty("spring.datasource.password")).isEqualTo(SECRET);
        assertThat(environment.getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo("true");
        assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("native");
        assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
        assertThat(environment.getProperty("management.server.port")).isEqualTo("8081");
        assertThat(environment.getProperty("spring.mail.host")).isEqualTo("mail.example");
    }

    @Test
    void without_a_mail_server_there_is_no_mail() {
        assertThat(start(false).containsProperty("spring.mail.host")).isFalse();
    }

    @Test
    void everything_missing_is_named_at_once() {
        variables.clear();

        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "PORTAL_URL: production.missing",
                        "PORTAL_KEYCLOAK_URL: production.missing",
                        "PORTAL_DATABASE_URL: production.missing",
                        "PORTAL_DATABASE_PASSWORD: production.missing",
                        "PORTAL_KEYCLOAK_CLIENT_SECRET: production.missing",
                        "PORTAL_FILES_FOLDER: production.missing",
                        "PORTAL_INDEX_FOLDER: production.missing");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "",
            value = {
                "PORTAL_URL, http://thidua.example, no-tls",
                "PORTAL_URL, thidua.example, no-address",
                "PORTAL_URL, https://thidua.example/, final-slash",
                "PORTAL_KEYCLOAK_URL, http://dangnhap.example, no-tls",
                "PORTAL_KEYCLOAK_URL, http://localhost:8180, issuer-local",
                "PORTAL_KEYCLOAK_URL, https://127.0.0.1:8443, issuer-local",
                "PORTAL_DATABASE_URL, jdbc:mysql://localhost/portal, database-url",
                "PORTAL_DATABASE_URL, jdbc:mariadb://db.example/portal, database-tls",
                "PORTAL_DATABASE_URL, 'jdbc:mariadb://localhost,db.example/portal', database-tls",
                "PORTAL_DATABASE_URL, jdbc:mariadb://localhost/p?password=x, database-secret",
                "PORTAL_DATABASE_USERNAME, root, database-root",
                "PORTAL_DATABASE_PASSWORD, demo-Kq7vZr2LmX9cTb4WnYpE, secret-demo",
                "PORTAL_DATABASE_PASSWORD, Thidua2026-Thidua2026, secret-demo",
                "PORTAL_DATABASE_PASSWORD, short1, secret-short",
                "PORTAL_KEYCLOAK_CLIENT_SECRET, demo-Kq7vZr2LmX9cTb4WnYpE, secret-demo",
                "PORTAL_KEYCLOAK_CLIENT_SECRET, '${PORTAL_CLIENT_SECRET}', secret-placeholder",
                "PORTAL_KEYCLOAK_CLIENT_SECRET, Kq7vZr2LmX9cTb4WnYpE, secret-twice",
                "PORTAL_FILES_FOLDER, files, folder-relative",
                "PORTAL_FILES_FOLDER, /khong-co-thu-muc-nay, folder-missing",
                "PORTAL_INDEX_BACKEND, solr, index-backend",
                "PORTAL_PORT, tam nghin, number",
                "PORTAL_MANAGEMENT_PORT, 8080, port-twice",
                "PORTAL_DEMO, true, demo-data",
                "PORTAL_TODAY, 2026-11-04T09:00:00+07:00, demo-day",
                "PORTAL_SERVERS, local, demo-servers",
            })
    void one_wrong_setting_is_refused(String variable, String value, String key) {
        variables.put(variable, value);

        assertThat(refused()).containsExactly(variable + ": production." + key);
    }

    @Test
    void a_mail_server_needs_a_sender_and_encryption() {
        variables.put("PORTAL_MAIL_HOST", "mail.example");
        variables.put("PORTAL_MAIL_TLS", "false");
        variables.put("PORTAL_MAIL_USERNAME", "thidua");

        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "PORTAL_MAIL_FROM: production.missing",
                        "PORTAL_MAIL_PASSWORD: production.missing",
                        "PORTAL_MAIL_TLS: production.mail-tls");
    }

    @Test
    void an_index_in_a_cluster_needs_no_folder() {
        variables.remove("PORTAL_INDEX_FOLDER");
        variables.put("PORTAL_INDEX_BACKEND", "opensearch");
        variables.put("PORTAL_INDEX_HOSTS", "search1.example:9200, search2.example:9200");

        assertThat(start(false).getProperty("portal.index.backend")).isEqualTo("opensearch");
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL_INDEX_HOSTS, '', missing",
        "PORTAL_INDEX_HOSTS, https://search1.example, index-hosts",
        "PORTAL_INDEX_PROTOCOL, http, index-tls",
        "PORTAL_INDEX_PROTOCOL, ftp, index-protocol",
    })
    void a_cluster_that_cannot_be_reached_safely_is_refused(
            String variable, String value, String key) {
        variables.put("PORTAL_INDEX_BACKEND", "opensearch");
        variables.put("PORTAL_INDEX_HOSTS", "search1.example:9200");
        variables.put(variable, value);

        assertThat(refused()).containsExactly(variable + ": production." + key);
    }

    @Test
    void an_account_of_the_cluster_needs_its_password() {
        variables.put("PORTAL_INDEX_BACKEND", "opensearch");
        variables.put("PORTAL_INDEX_HOSTS", "localhost:9200");
        variables.put("PORTAL_INDEX_PROTOCOL", "http");
        variables.put("PORTAL_INDEX_USERNAME", "portal");

        assertThat(refused()).containsExactly("PORTAL_INDEX_PASSWORD: production.missing");
    }

    @Test
    void a_rehearsal_on_one_machine_needs_no_tls() {
        variables.put("PORTAL_URL", "http://localhost:8080");
        variables.put("PORTAL_KEYCLOAK_URL", "http://localhost:8180");
        variables.put("PORTAL_DATABASE_URL", "jdbc:mariadb://127.0.0.1:3306/portal");

        assertThat(start(false).getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo("false");
    }

    @Test
    void the_report_speaks_both_languages_and_repeats_no_secret() {
        variables.put("PORTAL_DATABASE_PASSWORD", "demo-Kq7vZr2LmX9cTb4WnYpE");
        variables.put("PORTAL_PORT", "0");

        var report = Objects.requireNonNull(new WrongSettingsReport().analyze(wrong()));

        assertThat(report.getDescription())
                .contains("PORTAL_DATABASE_PASSWORD: đây là mật khẩu của bản trình diễn")
                .contains("PORTAL_DATABASE_PASSWORD: this secret is the demo's")
                .contains("PORTAL_PORT: cần một số từ 1 đến 65535.")
                .doesNotContain("Kq7vZr2LmX9cTb4WnYpE");
    }

    @Test
    void demo_and_tests_bring_their_own_servers() {
        variables.clear();
        variables.put("PORTAL_SERVERS", "local");

        assertThat(start(true).containsProperty("spring.datasource.url")).isFalse();
    }

    private List<String> refused() {
        return wrong().problems().stream()
                .map(problem -> problem.variable().variable() + ": " + problem.key())
                .toList();
    }

    private WrongSettings wrong() {
        var thrown = catchThrowableOfType(WrongSettings.class, () -> start(false));
        assertThat(thrown).isNotNull();
        return thrown;
    }

    private StandardEnvironment start(boolean hasLocalServers) {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        // Nothing of the machine that the test runs on.
        Stream.of("systemEnvironment", "systemProperties").forEach(sources::remove);
        sources.addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        new ProductionStart(hasLocalServers)
                .postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
