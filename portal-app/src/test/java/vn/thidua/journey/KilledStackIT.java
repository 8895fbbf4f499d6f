package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.xpath;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.thidua.launcher.local.ServerProcess;

/** The power fails: portal, MariaDB and Keycloak are killed, alone and all at once. */
@Execution(ExecutionMode.CONCURRENT)
class KilledStackIT {

    private static final Path SHARED = Path.of(System.getProperty("thidua.home"), ".portal");
    private static final String BODY = "td-rich-text .body";
    private static final String SAVED = "Cả ba máy chủ mất điện";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir private Path home;

    @BeforeEach
    void programs_as_every_checkout_has_them() throws IOException {
        var own = Files.createDirectory(home.resolve(".portal"));
        try (var folders = Files.list(SHARED)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                if (folder.getFileName().toString().matches("download|(mariadb|keycloak)-.+")) {
                    Files.createSymbolicLink(own.resolve(folder.getFileName()), folder);
                }
            }
        }
    }

    @AfterEach
    void nobody_is_left_behind() throws IOException {
        for (String server : List.of("keycloak", "mariadb")) {
            ServerProcess.read(pidFile(server))
                    .flatMap(ServerProcess::alive)
                    .ifPresent(it -> ServerProcess.terminate(it, Duration.ofSeconds(30)));
        }
    }

    @Test
    void the_next_start_finds_every_word_and_every_server() throws Exception {
        var first = start();
        awaitKeycloak();
        String address;
        try (var mai = visitor(first)) {
            address = saveArticle(mai);
            type(mai, " Gõ dở lúc mất điện.");
            mai.sees("Đã lưu nháp lúc");
        }
        long database = server("mariadb").pid();
        long signIn = server("keycloak").pid();

        first.kill();
        var second = start();
        assertThat(server("mariadb").pid()).as("MariaDB went on").isEqualTo(database);
        findsAll(second, address);

        second.kill();
        kill("mariadb");
        kill("keycloak");
        try (var third = start()) {
            awaitKeycloak();
            findsAll(third, address);
            assertThat(server("keycloak").pid()).isNotEqualTo(signIn);
        }
        assertThat(alive("mariadb") || alive("keycloak")).as("an orphan").isFalse();
    }

    private static String saveArticle(Visitor mai) {
        mai.beginArticle();
        mai.fill("Tiêu đề", SAVED);
        type(mai, "Câu đã lưu.");
        mai.press("Lưu bài");
        mai.sees("Đã lưu bài lúc");
        return mai.path();
    }

    private static void findsAll(PortalProcess portal, String address) {
        try (var mai = visitor(portal)) {
            mai.open(address);
            mai.until(
                    "find every word",
                    () ->
                            mai.awaits(cssSelector(BODY))
                                    .getText()
                                    .contains("Câu đã lưu. Gõ dở lúc mất điện."));
            mai.open("tim-kiem?q=cho%20phien");
            mai.awaits(xpath("//main//h3"));
        }
    }

    private static void type(Visitor writer, String words) {
        writer.press(cssSelector(BODY));
        writer.keys(words);
    }

    private static Visitor visitor(PortalProcess portal) {
        var mai = new Visitor(portal.address(), Window.DESK);
        mai.open("?as=mai.hoang");
        mai.awaits(cssSelector(".who"));
        return mai;
    }

    private PortalProcess start() throws Exception {
        return PortalProcess.start(
                home,
                Map.of(
                        PortalProcess.HOME,
                        home.toString(),
                        "portal.servers.keycloak",
                        "true",
                        "test.sums",
                        home.toString()));
    }

    private void awaitKeycloak() throws Exception {
        var ports = new Properties();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var file = home.resolve(".portal/keycloak/ports.properties");
            if (alive("keycloak") && Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    ports.load(reader);
                }
                if (isReady(ports.getProperty("management"))) {
                    return;
                }
            }
            Thread.sleep(500);
        }
        throw new AssertionError("Keycloak is not ready");
    }

    private static boolean isReady(String port) {
        try {
            var health = URI.create("http://127.0.0.1:" + port + "/health/ready").toURL();
            return ((HttpURLConnection) health.openConnection()).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void kill(String name) throws IOException {
        var server = server(name);
        server.destroyForcibly();
        assertThat(ServerProcess.ends(server, Duration.ofSeconds(20))).isTrue();
    }

    private ProcessHandle server(String name) throws IOException {
        return ServerProcess.read(pidFile(name)).flatMap(ServerProcess::alive).orElseThrow();
    }

    private boolean alive(String name) throws IOException {
        return ServerProcess.read(pidFile(name)).flatMap(ServerProcess::alive).isPresent();
    }

    private Path pidFile(String name) {
        return home.resolve(".portal").resolve(name).resolve("server.pid");
    }
}
