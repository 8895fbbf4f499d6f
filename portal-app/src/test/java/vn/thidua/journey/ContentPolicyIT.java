package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.className;
import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.logging.LogType;

/** Every page keeps its content security policy, and the policy stops what it is there to stop. */
class ContentPolicyIT extends BrowserTest {

    private static final String OLD_ARTICLE = "tin-tuc/ky-ket-giao-uoc-thi-dua-nam-2024";

    @Test
    void no_page_violates_its_policy() {
        var stranger = stranger(Window.DESK);
        stranger.open("");
        stranger.awaits(id("username"));
        stranger.trySignIn("mai.hoang", "sai mật khẩu");
        stranger.awaits(id("sign-in-problem"));
        stranger.open("login/oauth2/code/keycloak?error=access_denied&state=none");
        stranger.seesHeading("Dịch vụ đăng nhập tạm thời chưa sẵn sàng");
        assertThat(violations(stranger)).isEmpty();

        var writer = person("mai.hoang", Window.DESK);
        read(writer);
        write(writer);
        assertThat(violations(writer)).isEmpty();
    }

    private static void read(Visitor reader) {
        reader.open("tin-tuc");
        reader.awaits(className("newslist"));
        reader.open(OLD_ARTICLE + "?anh=2");
        reader.sees("Ảnh 2 trong");
        reader.open("tim-kiem?q=giao%20uoc%20thi%20dua");
        reader.awaits(className("hit"));
        reader.open("khong-co");
        reader.seesHeading("Không mở được trang này");
    }

    private static void write(Visitor writer) {
        writer.open("tin-tuc/viet");
        writer.press(cssSelector("td-rich-text .body"));
        writer.keys("Sáng nay, Hội tổ chức hội nghị.");
        PhotoFiles.upload(writer, "cho-phien");
        writer.press(className("who"));
        writer.sees("Đăng xuất");
    }

    @Test
    void a_script_that_is_smuggled_in_does_not_run() {
        var reader = person("long.pham", Window.DESK);

        reader.browser()
                .executeScript(
                        """
                        const box = document.createElement('div');
                        box.innerHTML = '<img src="x:" onerror="window.smuggled = 1">';
                        document.body.append(box);
                        const script = document.createElement('script');
                        script.textContent = 'window.smuggled = 2';
                        document.body.append(script);
                        """);
        var stopped = new ArrayList<String>();
        reader.until("be stopped", () -> stopped.addAll(violations(reader)) && stopped.size() >= 2);

        assertThat(reader.browser().executeScript("return window.smuggled")).isNull();
    }

    @Test
    void every_answer_says_how_browsers_are_to_treat_it() {
        var reader = person("long.pham", Window.DESK);

        assertThat(headers(reader, ""))
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "same-origin")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .hasEntrySatisfying(
                        "content-security-policy",
                        policy ->
                                assertThat(policy.toString())
                                        .contains("frame-ancestors 'none'")
                                        .containsPattern("script-src 'self' 'nonce-[^']{22}' 'u")
                                        .doesNotContain("strict-dynamic"))
                .hasEntrySatisfying(
                        "permissions-policy",
                        policy -> assertThat(policy.toString()).contains("camera=()"));
        assertThat(headers(reader, "themes/portal/portal.css").get("content-security-policy"))
                .asString()
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
    }

    /** What the browser itself reports, for every page since the last question. */
    private static List<String> violations(Visitor visitor) {
        var found = new ArrayList<String>();
        for (var entry : visitor.browser().manage().logs().get(LogType.BROWSER)) {
            if (entry.getMessage().contains("Content Security Policy")) {
                found.add(entry.getMessage());
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked") // an object of JavaScript with texts only
    private static Map<String, Object> headers(Visitor visitor, String path) {
        return (Map<String, Object>)
                java.util.Objects.requireNonNull(
                        visitor.browser()
                                .executeAsyncScript(
                                        """
                                        const done = arguments[arguments.length - 1];
                                        fetch(arguments[0], {headers: {accept: 'text/html'}})
                                            .then(it => done(Object.fromEntries(it.headers)));
                                        """,
                                        visitor.address(path)));
    }
}
