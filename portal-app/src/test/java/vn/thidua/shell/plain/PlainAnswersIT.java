package vn.thidua.shell.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import vn.thidua.journey.RunningPortal;

/** The web server as browsers and strangers meet it, with addresses no browser would send. */
@RunningPortal
class PlainAnswersIT {

    @LocalServerPort private int port;

    @Autowired private DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tep/999999999",
                "/tep/0",
                "/tep/-1",
                "/tep/abc",
                "/tep/9223372036854775808",
                "/tep/999999999/small",
                "/tep/999999999/huge",
                "/tep/tam/999999999/small",
                "/tep/1%00",
                "/tep/1%2F2",
                "/tep/..%5C..",
                "/tep/%",
                "/tep/%ff%fe",
                "/tep/[1]",
                "/tin-tuc/%00",
                "/tin-tuc/viet/1%00",
                "/tin-tuc/a;b=c",
                "/tin-tuc/%2e%2e/%2e%2e"
            })
    void what_cannot_be_answers_like_what_is_missing(String address) throws IOException {
        isTheNotFoundPage(get(address));
    }

    @Test
    void an_address_of_five_thousand_letters_is_read_and_answered() throws IOException {
        isTheNotFoundPage(get("/tep/" + "9".repeat(5_000)));
        isTheNotFoundPage(get("/tep/" + "%E1%BB%99".repeat(5_000)));
        assertThat(get("/tin-tuc/" + "a".repeat(5_000))).startsWith("HTTP/1.1 302");
    }

    @Test
    void while_the_database_is_away_a_page_says_so_within_seconds()
            throws IOException, SQLException {
        // The pool is closed to everybody, as if no connection could be had.
        var pool = database.unwrap(HikariDataSource.class);
        pool.getHikariPoolMXBean().softEvictConnections();
        int size = pool.getMaximumPoolSize();
        try (var _ = Occupied.all(database, size)) {
            long start = System.nanoTime();

            var answer = get("/tin-tuc");

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(6));
            assertThat(answer).startsWith("HTTP/1.1 503");
            assertThat(HtmlUtils.htmlUnescape(answer))
                    .contains("Máy chủ dữ liệu đang khởi động lại", "try-again.js")
                    .doesNotContain("Exception", "\tat ", "{{");
        }
        assertThat(get("/tin-tuc")).startsWith("HTTP/1.1 302");
    }

    private static void isTheNotFoundPage(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 404");
        assertThat(HtmlUtils.htmlUnescape(answer))
                .contains("<html lang=\"vi\">", "Không mở được trang này", "Về trang chủ")
                .doesNotContain("Exception", "\tat ", "{{", "Tomcat");
    }

    /** Sent as it stands: clients mend addresses before they send them. */
    private String get(String address) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            var question =
                    String.join(
                            "\r\n",
                            "GET " + address + " HTTP/1.1",
                            "Host: localhost",
                            "Accept: text/html",
                            "Connection: close",
                            "",
                            "");
            socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
