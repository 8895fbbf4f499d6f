package vn.thidua.identity.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.IdentityIT;
import vn.thidua.identity.PortalLanguage;
import vn.thidua.testkit.SignIns;

@Transactional
class PersonSettingsIT extends IdentityIT {

    @Autowired private PersonSettings settings;

    @BeforeEach
    void comeIn() {
        comeIn("mai.hoang");
    }

    @Test
    void what_was_set_is_found_again() {
        settings.set(Look.SIZE, TextSize.LARGE);
        settings.set(PortalLanguage.SETTING, Locale.ENGLISH);

        assertThat(settings.get(Look.SIZE)).isEqualTo(TextSize.LARGE);
        assertThat(settings.get(PortalLanguage.SETTING)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void the_last_choice_counts() {
        settings.set(Look.SCHEME, ColourScheme.DARK);
        settings.set(Look.SCHEME, ColourScheme.DEVICE);

        assertThat(settings.get(Look.SCHEME)).isEqualTo(ColourScheme.DEVICE);
    }

    @Test
    void everybody_has_their_own() {
        settings.set(Look.CONTRAST, true);

        comeIn("long.pham");

        assertThat(settings.get(Look.CONTRAST)).isFalse();
    }

    @Test
    void without_a_sign_in_nothing_is_kept() {
        SecurityContextHolder.clearContext();

        assertThat(settings.chosen()).isEqualTo(Chosen.NOTHING);
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> settings.set(Look.CONTRAST, true));
    }

    private static void comeIn(String username) {
        SecurityContextHolder.getContext().setAuthentication(SignIns.of(username, Map.of(), false));
    }
}
