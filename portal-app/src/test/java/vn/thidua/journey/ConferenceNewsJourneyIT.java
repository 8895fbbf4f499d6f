package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.className;
import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.linkText;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The news of a conference on its way from the specialist to the readers of the bloc. */
class ConferenceNewsJourneyIT extends BrowserTest {

    private static final String REASON = "Tóm tắt chưa nói số hội viên dự hội nghị";
    private static final String CAPTION = "Các đại biểu trao đổi bên lề hội nghị";
    private static final String NOT_OPENED = "Không mở được trang này";

    @ParameterizedTest
    @EnumSource(Window.class)
    void news_goes_from_the_specialist_over_the_leader_to_another_unit(Window window) {
        var title = "Hội nghị đối thoại với phụ nữ xã Bình Hòa, khổ " + window.width();
        var mai = person("mai.hoang", window);
        write(mai, title);
        addPhotos(mai);
        send(mai);
        mai.sees("Chờ duyệt");
        var address = mai.path();

        var long_ = person("long.pham", window);
        findsNothing(long_, address, title);

        var hanh = person("hanh.nguyen", window);
        giveBack(hanh, title);
        mend(mai, title);
        findsNothing(long_, address, title);
        publish(hanh, title);

        reads(long_, title);
        looksThroughTheAlbum(long_);
        finds(long_, title);
    }

    private static void write(Visitor mai, String title) {
        mai.choose("Tin tức");
        mai.press("Viết tin");
        mai.beginArticle();
        mai.fill("Tiêu đề", title);
        mai.fill("Tóm tắt", "Hơn một trăm hội viên nêu ý kiến về vốn vay và nước sạch.");
        mai.press(cssSelector("td-rich-text .body"));
        mai.keys("Sáng 3/11, Hội Liên hiệp Phụ nữ tỉnh tổ chức hội nghị đối thoại." + Keys.ENTER);
        mai.keys("Các ý kiến tập trung vào vay vốn, nước sạch và đường thôn.");
    }

    private static void addPhotos(Visitor mai) {
        PhotoFiles.upload(mai, "hoi-nghi", "thao-luan", "ky-ket");
        mai.press(cssSelector(".up:nth-of-type(2) .pic"));
        mai.fill("Chú thích (hiện dưới ảnh)", CAPTION);
    }

    private static void send(Visitor mai) {
        mai.press(By.xpath("//vaadin-radio-button[starts-with(normalize-space(.), 'Cả khối')]"));
        mai.press("Gửi lãnh đạo duyệt");
    }

    private static void giveBack(Visitor hanh, String title) {
        hanh.press("Xem và duyệt: Duyệt bài “" + title + "”");
        hanh.seesHeading(title);
        hanh.press("Trả lại");
        hanh.fill("Cần sửa gì", REASON);
        hanh.press("Trả lại bài");
        hanh.sees("Trả lại để sửa");
    }

    private static void mend(Visitor mai, String title) {
        mai.choose("Tin tức");
        mai.press(title);
        mai.sees(REASON);
        mai.fill("Tóm tắt", "128 hội viên nêu ý kiến về vốn vay và nước sạch.");
        mai.press("Gửi lãnh đạo duyệt");
        mai.sees("Chờ duyệt");
    }

    private static void publish(Visitor hanh, String title) {
        hanh.choose("Trang chủ");
        hanh.press("Xem và duyệt: Duyệt bài “" + title + "”");
        hanh.sees("128 hội viên nêu ý kiến");
        hanh.press("Đăng bài");
        hanh.sees("Đã đăng");
    }

    private static void findsNothing(Visitor reader, String address, String title) {
        reader.open(address);
        reader.seesHeading(NOT_OPENED);
        search(reader);
        reader.awaits(cssSelector("h1"));
        assertThat(reader.has(linkText(title))).isFalse();
    }

    private static void reads(Visitor reader, String title) {
        reader.choose("Tin tức");
        reader.press(title);
        reader.seesHeading(title);
        reader.sees("Các ý kiến tập trung vào vay vốn");
    }

    private static void looksThroughTheAlbum(Visitor reader) {
        reader.press("Xem cả album");
        reader.sees("Ảnh 1 trong 3");
        reader.keys(Keys.ARROW_RIGHT);
        reader.sees("Ảnh 2 trong 3");
        reader.sees(CAPTION);
        reader.press("Đóng album");
        reader.until("close the album", () -> !reader.has(className("stage")));
    }

    private static void finds(Visitor reader, String title) {
        search(reader);
        var hit = reader.awaits(linkText(title));
        assertThat(hit.findElements(By.tagName("mark")))
                .extracting(mark -> mark.getText().toLowerCase(Locale.ROOT))
                .contains("bình hòa");
    }

    /** Types as many people do, without accents. */
    private static void search(Visitor reader) {
        if (reader.window().isTouched()) {
            reader.press("Tìm kiếm");
        }
        reader.write(
                cssSelector("input[type=search]"),
                "doi thoai phu nu binh hoa kho " + reader.window().width() + Keys.ENTER);
        reader.until("get an answer", () -> reader.path().startsWith("tim-kiem?"));
        reader.sees("cho “doi thoai");
    }
}
