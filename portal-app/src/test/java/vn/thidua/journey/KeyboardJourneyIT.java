package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.className;
import static org.openqa.selenium.By.id;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Everything that matters is done without a mouse, and one always sees where the keyboard is. */
class KeyboardJourneyIT extends BrowserTest {

    private static final String ARTICLE = "Bảy đơn vị thống nhất cách tính chỉ tiêu";
    private static final String OLD_ARTICLE = "tin-tuc/ky-ket-giao-uoc-thi-dua-nam-2024";

    @Test
    void a_specialist_reads_and_writes_with_the_keyboard_only() {
        var mai = stranger(Window.DESK);
        var keyboard = new Keyboard(mai);
        signIn(mai, keyboard);
        skipsToTheContent(mai, keyboard);
        openArticle(mai, keyboard);
        looksThroughTheAlbum(mai, keyboard);
        opensAndClosesTheMenu(mai, keyboard);
        writes(mai, keyboard);
        assertThat(keyboard.findings()).isEmpty();
    }

    private static void signIn(Visitor mai, Keyboard keyboard) {
        mai.open("");
        mai.awaits(id("username"));
        keyboard.tabTo("Tên đăng nhập");
        keyboard.type("mai.hoang");
        keyboard.tabTo("Mật khẩu");
        keyboard.type(Visitor.PASSWORD);
        keyboard.press(Keys.ENTER);
        mai.awaits(className("who"));
    }

    private static void skipsToTheContent(Visitor mai, Keyboard keyboard) {
        mai.sees("Tin mới của khối");
        keyboard.tabTo("Đến nội dung chính");
        keyboard.press(Keys.ENTER);
        mai.until("be in the content", () -> keyboard.place().equals("main"));
        keyboard.press(Keys.TAB);
        assertThat(keyboard.isInside("main")).isTrue();
    }

    private static void openArticle(Visitor mai, Keyboard keyboard) {
        keyboard.tabTo(ARTICLE);
        keyboard.press(Keys.ENTER);
        mai.seesHeading(ARTICLE);
        mai.until("be at the heading", () -> keyboard.place().equals("h1"));
    }

    private static void looksThroughTheAlbum(Visitor mai, Keyboard keyboard) {
        mai.open(OLD_ARTICLE);
        mai.awaits(className("album"));
        keyboard.tabTo("Xem cả album");
        keyboard.press(Keys.ENTER);
        mai.sees("Ảnh 1 trong");
        keyboard.press(Keys.ARROW_RIGHT);
        mai.sees("Ảnh 2 trong");
        keyboard.press(Keys.ESCAPE);
        mai.until("close the album", () -> !mai.has(className("stage")));
        mai.until("be back at the album", () -> keyboard.name().startsWith("Xem cả album"));
    }

    private static void opensAndClosesTheMenu(Visitor mai, Keyboard keyboard) {
        keyboard.tabTo("Hoàng Thị Mai");
        keyboard.press(Keys.ENTER);
        mai.sees("Đăng xuất");
        keyboard.press(Keys.ESCAPE);
        mai.until("be back at the person", () -> keyboard.name().startsWith("Hoàng Thị Mai"));
        keyboard.press(Keys.ENTER);
        mai.sees("Cài đặt");
        mai.until("be in the menu", () -> keyboard.place().equals("vaadin-context-menu-item"));
        keyboard.press(Keys.ARROW_DOWN);
        keyboard.press(Keys.ENTER);
        mai.seesHeading("Cài đặt");
        mai.until("be at the heading", () -> keyboard.place().equals("h1"));
    }

    private static void writes(Visitor mai, Keyboard keyboard) {
        keyboard.tabTo("Tin tức");
        keyboard.press(Keys.ENTER);
        mai.seesHeading("Tin tức");
        mai.until("be at the heading", () -> keyboard.place().equals("h1"));
        keyboard.tabTo("Viết tin");
        keyboard.press(Keys.ENTER);
        mai.seesHeading("Viết tin");
        keyboard.tabTo("Tiêu đề");
        keyboard.type("Bài viết không cần chuột");
        keyboard.tabTo("Tóm tắt");
        keyboard.type("Viết và gửi bằng bàn phím.");
        keyboard.tabTo("Nội dung");
        keyboard.type("Cả bài được viết bằng bàn phím.");
        keyboard.tabTo("Gửi lãnh đạo duyệt");
        keyboard.press(Keys.ENTER);
        mai.sees("Chờ duyệt");
    }
}
