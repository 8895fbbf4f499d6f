package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.identity.PortalLanguage;
import vn.thidua.identity.setting.PersonSettings;
import vn.thidua.testkit.SignedIn;

class PersonMenuViewTest extends ShellTest {

    @Autowired private PersonSettings settings;

    @Test
    void whoever_belongs_to_two_units_is_offered_both() {
        open("");

        var units =
                personMenu().stream()
                        .filter(item -> item.isCheckable() && item.getText().contains(" · "))
                        .toList();
        assertThat(units)
                .extracting(MenuItem::getText)
                .containsExactly(
                        "Tỉnh đoàn · Chuyên viên Ban Xây dựng Đoàn",
                        "Hội CTĐ tỉnh · Ủy viên Ban Chấp hành, phụ trách thanh niên chữ thập đỏ");
        assertThat(units).extracting(MenuItem::isChecked).containsExactly(true, false);
    }

    @Test
    void acting_for_the_other_unit_changes_the_header() {
        open("");

        choose("Hội CTĐ tỉnh");

        assertThat(person()).contains("Chuyên viên · Hội CTĐ tỉnh").doesNotContain("Tỉnh đoàn");
    }

    @Test
    @SignedIn(value = "tai.ngo", administrator = true)
    void without_a_unit_there_is_nothing_to_act_for() {
        open("");

        assertThat(personMenu())
                .extracting(MenuItem::getText)
                .containsExactly(
                        "Chữ nhỏ (A−)",
                        "Chữ vừa (A)",
                        "Chữ lớn (A+)",
                        "Tương phản cao",
                        "Cài đặt",
                        "English",
                        "Đăng xuất");
    }

    @Test
    void choosing_english_changes_the_words_of_frame_and_page() {
        open("");

        choose("English");

        assertThat(UI.getCurrentOrThrow().getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(settings.get(PortalLanguage.SETTING)).isEqualTo(Locale.ENGLISH);
        assertThat(links()).extracting(ShellTest::text).startsWith("Home", "My duties", "News");
        assertThat(person()).contains("Specialist · Tỉnh đoàn");
        assertThat(page()).contains("Hello ", "16 days left").doesNotContain("!shell", "Chào");
        assertThat(personMenu()).extracting(MenuItem::getText).contains("Tiếng Việt", "Sign out");
    }
}
