package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.cssSelector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Whatever ends in the middle of typing: the line, the browser, the sign-in, the server. */
class DraftJourneyIT extends BrowserTest {

    private static final By BODY = cssSelector("td-rich-text .body");
    private static final String OFFLINE = "Mất mạng – bài vẫn giữ trên máy này.";
    private static final String KEPT = "Đã lưu nháp lúc";
    private static final Path SCREENS = Path.of("target", "screens");

    @Autowired private ServletWebServerApplicationContext portal;

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path profile;

    @ParameterizedTest
    @EnumSource(Window.class)
    void words_typed_without_a_line_survive_a_killed_browser(Window window) throws IOException {
        var title = "Chợ phiên tháng 11, khổ " + window.width();
        var mai = stranger(window, profile);
        mai.signIn("mai.hoang");
        begin(mai, title);
        var address = mai.path();
        mai.line(false);
        type(mai, "Mạng mất mà vẫn gõ được.");
        mai.sees(OFFLINE);
        picture(mai, "draft-offline", window);
        type(mai, " Câu cuối cùng.");
        pause();

        Chromium.kill(profile);

        var again = stranger(window, profile);
        again.comeBack("mai.hoang");
        again.open(address);
        again.until("find every word", () -> body(again).contains("vẫn gõ được. Câu cuối cùng."));
        assertThat(titleOf(again)).isEqualTo(title);
        again.sees("Còn bản nháp gõ dở từ");
        picture(again, "draft-restored", window);
        again.press("Bỏ nháp, viết mới");
        again.until("begin anew", () -> body(again).isBlank());
    }

    @Test
    void words_survive_a_line_that_breaks_and_returns() {
        var mai = person("mai.hoang", Window.DESK);
        begin(mai, "Đường truyền chập chờn");
        mai.line(false);
        type(mai, "Gõ khi mất mạng.");
        mai.sees(OFFLINE);

        mai.line(true);

        mai.sees("Có mạng lại. Mọi chữ đã lưu nháp lúc");
        findsAgain(mai, "Gõ khi mất mạng.");
    }

    @Test
    void words_survive_the_end_of_the_sign_in() {
        var mai = person("mai.hoang", Window.DESK);
        begin(mai, "Phiên làm việc hết giữa chừng");
        mai.browser().manage().deleteAllCookies();
        type(mai, "Gõ khi phiên đã hết.");
        mai.sees("Phiên làm việc đã hết – bài vẫn giữ trên máy này.");

        mai.press("Đăng nhập lại");
        mai.toTab(1);
        if (mai.isAskedForPassword()) {
            mai.trySignIn("mai.hoang", Visitor.PASSWORD);
        }
        mai.until("be signed in", mai::isSignedInAgain);
        mai.toTab(0);
        type(mai, " Rồi gõ tiếp.");
        mai.sees(KEPT);

        findsAgain(mai, "Gõ khi phiên đã hết. Rồi gõ tiếp.");
    }

    @Test
    void words_survive_a_portal_that_goes_away_and_comes_back() {
        var mai = person("mai.hoang", Window.DESK);
        begin(mai, "Cổng nghỉ giữa chừng");
        var server = Objects.requireNonNull(portal.getWebServer());
        server.stop();
        try {
            type(mai, "Gõ khi cổng nghỉ.");
            mai.sees(OFFLINE);
        } finally {
            server.start();
        }
        type(mai, " Cổng đã trở lại.");

        mai.sees(KEPT);
        findsAgain(mai, "Gõ khi cổng nghỉ. Cổng đã trở lại.");
    }

    @ParameterizedTest
    @EnumSource(Window.class)
    void two_writers_see_both_texts(Window window) throws IOException {
        var title = "Bài hai người cùng sửa, khổ " + window.width();
        var mai = person("mai.hoang", window);
        begin(mai, title);
        type(mai, "Chợ phiên mở sáng chủ nhật 29/11.");
        mai.press("Lưu bài");
        mai.sees("Đã lưu bài lúc");
        var address = mai.path();
        var hanh = person("hanh.nguyen", window);
        hanh.open(address);
        type(hanh, "Có 45 gian hàng. ");
        hanh.press("Lưu bài");
        hanh.sees("Đã lưu bài lúc");

        type(mai, "Dự kiến 40 gian hàng. ");
        mai.press("Lưu bài");

        mai.sees("Nội dung đã được chị Hạnh cập nhật lúc");
        assertThat(mai.awaits(cssSelector(".cmp")).getText()).contains("Có 45", "Dự kiến 40");
        picture(mai, "conflict", window);
        mai.press("Ghép hai bản");
        mai.until("see the texts of both", () -> showsBoth(mai));
        mai.press("Lưu bài");
        hanh.until(
                "find the texts of both in the article",
                () -> {
                    hanh.open(address);
                    return showsBoth(hanh);
                });
    }

    private static boolean showsBoth(Visitor reader) {
        var words = body(reader);
        return words.contains("Có 45 gian hàng") && words.contains("Dự kiến 40 gian hàng");
    }

    /** Opens an empty form and writes a title that the portal has kept. */
    private static void begin(Visitor writer, String title) {
        writer.beginArticle();
        writer.fill("Tiêu đề", title);
        writer.sees(KEPT);
    }

    private static void type(Visitor writer, String words) {
        writer.press(BODY);
        writer.keys(words);
    }

    private static void findsAgain(Visitor writer, String words) {
        writer.sees(KEPT);
        writer.browser().navigate().refresh();
        writer.until("find every word", () -> body(writer).contains(words));
    }

    private static String body(Visitor writer) {
        return writer.awaits(BODY).getText();
    }

    private static String titleOf(Visitor writer) {
        return String.valueOf(
                writer.awaits(cssSelector("vaadin-text-field.title input"))
                        .getDomProperty("value"));
    }

    private static void picture(Visitor visitor, String name, Window window) throws IOException {
        Files.createDirectories(SCREENS);
        Files.write(
                SCREENS.resolve(name + "-" + window.width() + ".png"),
                visitor.browser().getScreenshotAs(OutputType.BYTES));
    }

    /** Longer than what a killed browser may lose. */
    private static void pause() {
        try {
            Thread.sleep(600);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
