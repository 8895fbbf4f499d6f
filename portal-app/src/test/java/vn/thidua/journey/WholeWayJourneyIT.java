package vn.thidua.journey;

import static org.openqa.selenium.By.className;
import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.linkText;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/**
 * The whole way of an article: written with 20 photos over a line that breaks, returned, mended,
 * approved, and confirmed by another unit. On the phone it begins in the short form.
 */
class WholeWayJourneyIT extends BrowserTest {

    private static final int PHOTOS = 20;
    private static final int EDGE = 700;
    private static final String DISCARD = "Bỏ nháp, viết mới";
    private static final String REASON = "Ghi rõ số hội viên dự phiên chợ trong tóm tắt";
    private static final By MUST_READ =
            By.xpath("//vaadin-checkbox[contains(., 'xác nhận đã đọc')]//input");

    @ParameterizedTest
    @EnumSource(Window.class)
    void an_article_goes_its_whole_way_and_loses_nothing(Window window) {
        var title = "Chợ phiên hai mươi ảnh, khổ " + window.width();
        var mai = person("mai.hoang", window);
        if (window.isTouched()) {
            writeShort(mai, title);
        } else {
            writeFull(mai, title);
        }
        mai.press(MUST_READ);
        mai.press("Gửi lãnh đạo duyệt");
        mai.sees("Chờ duyệt");

        var hanh = person("hanh.nguyen", window);
        hanh.press(review(title));
        hanh.sees("Đề nghị mọi người xác nhận đã đọc");
        hanh.press("Trả lại");
        hanh.fill("Cần sửa gì", REASON);
        hanh.press("Trả lại bài");
        hanh.sees("Trả lại để sửa");

        mai.choose("Tin tức");
        mai.press(title);
        mai.sees(REASON);
        mai.until("see all photos", () -> mai.count(PhotoFiles.THERE) == PHOTOS);
        mai.fill("Tóm tắt", "86 hội viên bán hàng, bình quân 3,6 triệu đồng.");
        mai.press("Gửi lãnh đạo duyệt");
        mai.sees("Chờ duyệt");

        hanh.choose("Trang chủ");
        hanh.press(review(title));
        hanh.sees("86 hội viên bán hàng");
        hanh.press("Đăng bài");
        hanh.sees("Đã đăng");

        confirm(person("long.pham", window), title);
    }

    private static String review(String title) {
        return "Xem và duyệt: Duyệt bài “" + title + "”";
    }

    /** Photos first, then the words while there is no line; the rest in the full form. */
    private static void writeShort(Visitor mai, String title) {
        mai.choose("Tin tức");
        mai.press("Viết tin");
        mai.awaits(className("quick"));
        if (mai.has(By.xpath("//vaadin-button[normalize-space(.)='" + DISCARD + "']"))) {
            mai.press(DISCARD);
            mai.sees("0 ảnh");
        }
        PhotoFiles.choose(mai, PhotoFiles.drawn(PHOTOS, EDGE));
        some(mai);
        mai.line(false);
        mai.fill("Tiêu đề", title);
        mai.fill("Việc gì, ở đâu, kết quả thế nào?", "Sáng 25/10 tại phường Tân Bình.");
        mai.line(true);
        all(mai);
        mai.press("Thêm ngày, nơi, tệp kèm, hẹn giờ");
        mai.until("keep the line in the full form", () -> body(mai).contains("phường Tân Bình"));
        all(mai);
    }

    private static void writeFull(Visitor mai, String title) {
        mai.choose("Tin tức");
        mai.press("Viết tin");
        mai.beginArticle();
        PhotoFiles.choose(mai, PhotoFiles.drawn(PHOTOS, EDGE));
        some(mai);
        mai.line(false);
        mai.fill("Tiêu đề", title);
        mai.press(cssSelector("td-rich-text .body"));
        mai.keys("Sáng 25/10 tại phường Tân Bình.");
        mai.line(true);
        all(mai);
        mai.fill("Tóm tắt", "Hội viên bán hàng ở chợ phiên.");
    }

    private static void some(Visitor mai) {
        mai.until("see the first photos", () -> mai.count(PhotoFiles.THERE) >= 2);
    }

    private static void all(Visitor mai) {
        mai.until("see all photos", () -> mai.count(PhotoFiles.THERE) == PHOTOS);
        mai.until("see none on its way", () -> mai.count(cssSelector(".underway .up")) == 0);
    }

    private static String body(Visitor mai) {
        return mai.has(cssSelector("td-rich-text .body"))
                ? mai.awaits(cssSelector("td-rich-text .body")).getText()
                : "";
    }

    private static void confirm(Visitor reader, String title) {
        reader.press(linkText(title));
        reader.seesHeading(title);
        reader.press("Xác nhận đã đọc");
        reader.sees("Anh, chị đã xác nhận đọc lúc");
    }
}
