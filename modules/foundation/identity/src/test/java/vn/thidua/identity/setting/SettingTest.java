package vn.thidua.identity.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SettingTest {

    @Test
    void what_nobody_chose_is_as_by_default() {
        assertThat(Chosen.NOTHING.get(Look.SIZE)).isEqualTo(TextSize.NORMAL);
        assertThat(Chosen.NOTHING.get(Setting.onOff("a.b", true))).isTrue();
    }

    @Test
    void a_word_that_is_no_longer_offered_counts_as_nothing() {
        var chosen = new Chosen(Map.of("look.size", "ENORMOUS"));

        assertThat(chosen.get(Look.SIZE)).isEqualTo(TextSize.NORMAL);
    }

    @Test
    void a_setting_offers_its_own_default() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Setting<>("a.b", "x", List.of("y")))
                .withMessageContaining("a.b");
    }

    @Test
    void the_ordinary_look_needs_no_attributes() {
        assertThat(Look.of(Chosen.NOTHING).attributes()).isEmpty();
    }

    @Test
    void dark_large_and_contrast_are_attributes_that_the_style_sheets_know() {
        assertThat(new Look(ColourScheme.DARK, TextSize.LARGE, true).attributes())
                .containsOnly(
                        Map.entry("theme", "dark"),
                        Map.entry("data-size", "large"),
                        Map.entry("data-contrast", "cao"));
        assertThat(new Look(ColourScheme.DEVICE, TextSize.SMALL, false).attributes())
                .containsOnly(Map.entry("data-scheme", "device"), Map.entry("data-size", "small"));
    }

    @Test
    void the_cookie_brings_the_look_back() {
        var look = new Look(ColourScheme.DARK, TextSize.SMALL, true);
        var request = new MockHttpServletRequest();
        request.setCookies(LookCookie.remember(look));

        assertThat(LookCookie.of(request)).isEqualTo(look);
    }

    @Test
    void a_cookie_that_somebody_wrote_by_hand_changes_nothing() {
        var request = new MockHttpServletRequest();
        var cookie = LookCookie.remember(new Look(ColourScheme.DARK, TextSize.SMALL, true));
        cookie.setValue("DARK\"><script>.x");
        request.setCookies(cookie);

        assertThat(LookCookie.of(request)).isEqualTo(Look.of(Chosen.NOTHING));
    }
}
