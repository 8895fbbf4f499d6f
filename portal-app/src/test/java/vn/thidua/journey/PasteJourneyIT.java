package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.cssSelector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A text from Word with a picture in it, from the clipboard to the reader. */
class PasteJourneyIT extends BrowserTest {

    private static final By BODY = cssSelector("td-rich-text .body");
    private static final String ALT = "Một quầy bánh tráng bên đường";
    private static final String CAPTION = "Quầy của chị Lụa";

    @Autowired private JdbcClient database;

    @ParameterizedTest
    @EnumSource(Window.class)
    void a_text_from_word_and_a_picture_come_to_the_reader(Window window) throws IOException {
        var title = "Dán từ Word, khổ " + window.width();
        var mai = person("mai.hoang", window);
        mai.beginArticle();
        mai.fill("Tiêu đề", title);
        mai.fill("Tóm tắt", "Chợ phiên có 27 chị tham gia.");
        PhotoFiles.upload(mai, "cho-phien");
        paste(mai, resource("word.html"));
        insertPicture(mai);
        mai.press("Lưu bài");
        mai.sees("Đã lưu bài lúc");

        var stored = body(title);
        assertThat(stored)
                .startsWith(resource("expected.html").strip())
                .contains("<img alt=\"" + ALT + "\"><figcaption>" + CAPTION + "</figcaption>")
                .doesNotContain("src=", "999999");
        assertThat(mai.browser().executeScript("return window.pasted ?? 'nothing ran'"))
                .isEqualTo("nothing ran");

        mai.browser().navigate().refresh();
        seesPicture(mai, ".body figure img");
        assertThat(mai.awaits(cssSelector(".body figcaption")).getText()).isEqualTo(CAPTION);

        mai.press("Gửi lãnh đạo duyệt");
        mai.seesHeading(title);
        seesPicture(mai, ".read .txt figure img");
        var address = pictureAddress(mai);
        onPaper(mai);
        assertThat(mai.has(cssSelector(".txt figure img"))).isTrue();
        mai.sees(CAPTION);

        var long_ = person("long.pham", window);
        assertThat(answer(long_, address)).isEqualTo(404);
        var hanh = person("hanh.nguyen", window);
        hanh.open(mai.path());
        hanh.press("Đăng bài");
        hanh.sees("Đã đăng");
        assertThat(answer(long_, address)).isEqualTo(200);
    }

    @Test
    void a_megabyte_of_text_is_told_at_the_field_and_stays_there() {
        var mai = person("mai.hoang", Window.DESK);
        mai.beginArticle();
        mai.fill("Tiêu đề", "Dán cả một cuốn sách");
        paste(mai, "<p>" + "chữ ".repeat(2500) + "</p>", 100);

        mai.press("Lưu bài");

        mai.sees("Nội dung dài quá mức một bài.");
        assertThat(mai.awaits(BODY).getText().length()).isGreaterThan(900_000);
    }

    @Test
    void the_title_counts_its_letters_while_they_are_typed() {
        var mai = person("mai.hoang", Window.DESK);
        mai.beginArticle();
        var counter = cssSelector("td-counter");
        assertThat(mai.awaits(counter).getText()).isEqualTo("0/200 ký tự");

        mai.fill("Tiêu đề", "Chợ phiên");
        mai.until("count", () -> mai.awaits(counter).getText().equals("9/200 ký tự"));
        mai.fill("Tiêu đề", "đ".repeat(188));

        mai.until(
                "say what is left",
                () -> mai.awaits(counter).getText().equals("188/200 ký tự, còn 12"));
        mai.fill("Tiêu đề", "đ".repeat(230));
        mai.until(
                "stop at the end",
                () -> mai.awaits(counter).getText().equals("200/200 ký tự, còn 0"));
    }

    private static void insertPicture(Visitor writer) {
        writer.press("Chèn ảnh");
        writer.press(cssSelector(".pick"));
        writer.keys(ALT + Keys.ENTER);
        writer.keys(CAPTION);
    }

    private static void paste(Visitor writer, String html) {
        paste(writer, html, 1);
    }

    /** What the browser does at Ctrl+V, some times on end. */
    private static void paste(Visitor writer, String html, int times) {
        writer.press(BODY);
        writer.browser()
                .executeScript(
                        """
                        const data = new DataTransfer();
                        data.setData('text/html', arguments[0].repeat(arguments[1]));
                        document.querySelector('td-rich-text .body').dispatchEvent(
                            new ClipboardEvent('paste',
                                { clipboardData: data, bubbles: true, cancelable: true }));
                        """,
                        html,
                        times);
    }

    private static void seesPicture(Visitor visitor, String place) {
        visitor.awaits(cssSelector(place));
        visitor.until(
                "see the picture at " + place,
                () ->
                        Boolean.TRUE.equals(
                                visitor.browser()
                                        .executeScript(
                                                "return document.querySelector(arguments[0])"
                                                        + ".naturalWidth > 0",
                                                place)));
    }

    private static String pictureAddress(Visitor visitor) {
        return String.valueOf(
                visitor.awaits(cssSelector(".txt figure img")).getDomAttribute("src"));
    }

    private static long answer(Visitor visitor, String address) {
        return Long.parseLong(
                String.valueOf(
                        visitor.browser()
                                .executeAsyncScript(
                                        "fetch(arguments[0], {cache: 'no-store'})"
                                                + ".then(it => arguments[1](it.status))",
                                        visitor.address(address))));
    }

    private static void onPaper(Visitor reader) {
        reader.browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    private String body(String title) {
        return database.sql("select body from news_article where title = ?")
                .param(title)
                .query(String.class)
                .single();
    }

    private static String resource(String name) throws IOException {
        return new ClassPathResource("paste/" + name).getContentAsString(StandardCharsets.UTF_8);
    }
}
