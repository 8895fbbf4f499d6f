package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.className;
import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.id;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page at both sizes: pictured, not wider than the window, without barriers. One browser for
 * each size, in which people come in one after the other.
 */
class PagesIT extends BrowserTest {

    private static final String OWN_ARTICLE =
            "Chợ phiên phụ nữ khởi nghiệp: 27 chị mở rộng sản xuất sau bảy phiên";

    private static final String OLD_ARTICLE = "tin-tuc/ky-ket-giao-uoc-thi-dua-nam-2024";

    @ParameterizedTest
    @EnumSource(Window.class)
    void no_page_has_barriers(Window window) {
        var visitor = stranger(window);
        var inspection = new Inspection(visitor);
        beforeSigningIn(visitor, inspection);
        comeIn(visitor, "long.pham");
        reading(visitor, inspection);
        comeIn(visitor, "hanh.nguyen");
        searching(visitor, inspection);
        comeIn(visitor, "mai.hoang");
        writing(visitor, inspection);
        assertThat(inspection.findings()).isEmpty();
    }

    /** As somebody else, of whom the browser knows nothing. */
    private static void comeIn(Visitor visitor, String username) {
        visitor.browser().executeCdpCommand("Network.clearBrowserCookies", Map.of());
        visitor.signIn(username);
    }

    private static void beforeSigningIn(Visitor stranger, Inspection inspection) {
        stranger.open("");
        stranger.awaits(id("username"));
        inspection.page("sign-in");
        stranger.trySignIn("mai.hoang", "sai mật khẩu");
        stranger.awaits(id("sign-in-problem"));
        inspection.page("sign-in-wrong");
        stranger.open("login/oauth2/code/keycloak?error=access_denied&state=none");
        stranger.seesHeading("Dịch vụ đăng nhập tạm thời chưa sẵn sàng");
        inspection.page("sign-in-away");
    }

    private static void reading(Visitor reader, Inspection inspection) {
        inspection.page("home");
        reader.open("tin-tuc");
        reader.awaits(className("newslist"));
        inspection.page("news");
        reader.open("tin-tuc?don-vi=chu-thap-do&nam=2024");
        reader.sees("Không có tin nào khớp");
        inspection.page("news-none");
        reader.open(OLD_ARTICLE);
        reader.awaits(className("album"));
        inspection.page("article");
        reader.open(OLD_ARTICLE + "?anh=2");
        reader.sees("Ảnh 2 trong");
        inspection.page("album");
        reader.open("khong-co");
        reader.seesHeading("Không mở được trang này");
        inspection.page("not-found");
        reader.open("cai-dat");
        reader.seesHeading("Cài đặt");
        inspection.page("settings");
        reader.press(className("who"));
        reader.sees("Đăng xuất");
        inspection.page("menu");
    }

    private static void searching(Visitor reader, Inspection inspection) {
        inspection.page("home-leader");
        reader.open("tim-kiem");
        reader.seesHeading("Tìm kiếm");
        inspection.page("search-empty");
        reader.open("tim-kiem?q=giao%20uoc%20thi%20dua");
        reader.awaits(className("hit"));
        inspection.page("search");
        reader.open("tim-kiem?q=xyzzyplugh");
        reader.sees("Không thấy kết quả nào");
        inspection.page("search-none");
    }

    private static void writing(Visitor writer, Inspection inspection) {
        writer.open("tin-tuc/viet");
        writer.awaits(cssSelector("td-rich-text .body"));
        inspection.page("editor-empty");
        writer.press("Gửi lãnh đạo duyệt");
        writer.sees("Chưa có tiêu đề");
        inspection.page("editor-missing");
        writer.fill("Tiêu đề", "Chợ phiên tháng 11 của phụ nữ khởi nghiệp");
        PhotoFiles.upload(writer, "cho-phien", "cho-phien-2", "cho-phien-3");
        writer.press(cssSelector(".up .pic"));
        writer.sees("Ảnh đang chọn");
        inspection.page("editor");
        writer.open("tin-tuc/viet-nhanh");
        writer.awaits(className("quick"));
        inspection.page("editor-quick");
        writer.open("tin-tuc/cua-toi");
        writer.seesHeading("Bài của tôi");
        inspection.page("own-articles");
        writer.press("Lịch sử bài: " + OWN_ARTICLE);
        writer.seesHeading("Lịch sử bài");
        inspection.page("history");
    }
}
