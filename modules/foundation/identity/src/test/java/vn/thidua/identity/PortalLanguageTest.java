package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.thidua.core.text.Texts;

class PortalLanguageTest {

    @Test
    void a_browser_in_english_still_gets_vietnamese() {
        var request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.ENGLISH);

        assertThat(PortalLanguage.of(request)).isEqualTo(Texts.VIETNAMESE);
    }

    @Test
    void who_chose_english_here_gets_english() {
        assertThat(PortalLanguage.of(with(PortalLanguage.remember(Locale.ENGLISH))))
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void who_chose_vietnamese_again_gets_vietnamese() {
        assertThat(PortalLanguage.of(with(PortalLanguage.remember(Texts.VIETNAMESE))))
                .isEqualTo(Texts.VIETNAMESE);
    }

    @Test
    void a_language_that_the_portal_does_not_speak_is_vietnamese() {
        assertThat(PortalLanguage.of(with(new Cookie("ngon-ngu", "fr"))))
                .isEqualTo(Texts.VIETNAMESE);
    }

    @Test
    void the_choice_is_kept_for_a_year_and_from_scripts() {
        var cookie = PortalLanguage.remember(Locale.ENGLISH);

        assertThat(cookie.getMaxAge()).isEqualTo(31_536_000);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    private static MockHttpServletRequest with(Cookie cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookie);
        return request;
    }
}
