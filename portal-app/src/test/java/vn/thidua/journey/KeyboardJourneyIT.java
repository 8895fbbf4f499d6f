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
        var hoa = stranger(Window.DESK);
        var keyboard = new Keyboard(hoa);
        signIn(hoa, keyboard);
        skipsToTheContent(hoa, keyboard);
        openArticle(hoa, keyboard);
        looksThroughTheAlbum(hoa, keyboard);
        opensAndClosesTheMenu(hoa, keyboard);
        writes(hoa, keyboard);
        assertThat(keyboard.findings()).isEmpty();
    }

    private static void signIn(Visitor hoa, Keyboard keyboard) {
        hoa.open("");
        hoa.awaits(id("username"));
        keyboard.tabTo("Tên đăng nhập");
        keyboard.type("hoa.dang");
        keyboard.tabTo("Mật khẩu");
        keyboard.type(Visitor.PASSWORD);
        keyboard.press(Keys.ENTER);
        hoa.awaits(className("who"));
    }

    private static void skipsToTheContent(Visitor hoa, Keyboard keyboard) {
        hoa.sees("Tin mới của khối");
        keyboard.tabTo("Đến nội dung chính");
        keyboard.press(Keys.ENTER);
        hoa.until("be in the content", () -> keyboard.place().equals("main"));
        keyboard.press(Keys.TAB);
        assertThat(keyboard.isInside("main")).isTrue();
    }

    private static void openArticle(Visitor hoa, Keyboard keyboard) {
        keyboard.tabTo(ARTICLE);
        keyboard.press(Keys.ENTER);
        hoa.seesHeading(ARTICLE);
        hoa.until("be at the heading", () -> keyboard.place().equals("h1"));
    }

    private static void looksThroughTheAlbum(Visitor hoa, Keyboard keyboard) {
        hoa.open(OLD_ARTICLE);
        hoa.awaits(className("album"));
        keyboard.tabTo("Xem cả album");
        keyboard.press(Keys.ENTER);
        hoa.sees("Ảnh 1 trong");
        keyboard.press(Keys.ARROW_RIGHT);
        hoa.sees("Ảnh 2 trong");
        keyboard.press(Keys.ESCAPE);
        hoa.until("close the album", () -> !hoa.has(className("stage")));
        hoa.until("be back at the album", () -> keyboard.name().startsWith("Xem cả album"));
    }

    private static void opensAndClosesTheMenu(Visitor hoa, Keyboard keyboard) {
        keyboard.tabTo("Đặng Văn Hòa");
        keyboard.press(Keys.ENTER);
        hoa.sees("Đăng xuất");
        keyboard.press(Keys.ESCAPE);
        hoa.until("be back at the person", () -> keyboard.name().startsWith("Đặng Văn Hòa"));
        keyboard.press(Keys.ENTER);
        hoa.sees("Cài đặt");
        hoa.until("be in the menu", () -> keyboard.place().equals("vaadin-context-menu-item"));
        keyboard.press(Keys.ARROW_DOWN);
        keyboard.press(Keys.ENTER);
        hoa.seesHeading("Cài đặt");
        hoa.until("be at the heading", () -> keyboard.place().equals("h1"));
    }

    private static void writes(Visitor hoa, Keyboard keyboard) {
        keyboard.tabTo("Tin tức");
        keyboard.press(Keys.ENTER);
        hoa.seesHeading("Tin tức");
        hoa.until("be at the heading", () -> keyboard.place().equals("h1"));
        keyboard.tabTo("Viết tin");
        keyboard.press(Keys.ENTER);
        hoa.seesHeading("Viết tin");
        keyboard.tabTo("Tiêu đề");
        keyboard.type("Bài viết không cần chuột");
        keyboard.tabTo("Tóm tắt");
        keyboard.type("Viết và gửi bằng bàn phím.");
        keyboard.tabTo("Nội dung");
        keyboard.type("Cả bài được viết bằng bàn phím.");
        keyboard.tabTo("Gửi lãnh đạo duyệt");
        keyboard.press(Keys.ENTER);
        hoa.sees("Chờ duyệt");
    }
}
