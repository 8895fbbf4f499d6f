package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.className;
import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.id;
import static org.openqa.selenium.By.xpath;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.thidua.core.text.Texts;

/** The sign-in service signs somebody out while a page with unsaved words is open. */
class EndedSignInJourneyIT extends BrowserTest {

    private static final By TITLE = xpath("//label[normalize-space(.)='Tiêu đề']/..//input");

    @Value("${portal.keycloak.url}/realms/${portal.keycloak.realm}/protocol/openid-connect/logout")
    private String signOutAtTheService = "";

    @Autowired private Texts texts;

    @Test
    void the_open_page_stands_and_the_way_back_leads_to_it() {
        var mai = person("mai.hoang", Window.DESK);
        mai.open("tin-tuc/viet");
        mai.awaits(cssSelector("td-rich-text .body"));
        mai.fill("Tiêu đề", "Bài viết dở lúc phiên làm việc kết thúc");

        mai.openTab();
        mai.browser().get(signOutAtTheService);
        mai.press(id("kc-logout"));
        mai.until("be signed out", () -> !mai.has(id("kc-logout")));
        mai.toTab(0);
        mai.press("Lưu bài");

        mai.awaits(className("v-system-error"));
        mai.sees(texts.get(Texts.VIETNAMESE, "ui-kit.ended.title"));
        assertThat(mai.awaits(TITLE).getDomProperty("value"))
                .isEqualTo("Bài viết dở lúc phiên làm việc kết thúc");
        mai.press(cssSelector(".v-system-error button"));
        mai.sees("Anh, chị đã đăng xuất ở nơi khác");
        mai.press("Đăng nhập lại");
        mai.trySignIn("mai.hoang", "thidua2026");
        mai.awaits(cssSelector("td-rich-text .body"));
        assertThat(mai.path()).startsWith("tin-tuc/viet");
    }
}
