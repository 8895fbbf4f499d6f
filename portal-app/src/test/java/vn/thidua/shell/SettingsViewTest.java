package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.identity.setting.ColourScheme;
import vn.thidua.identity.setting.Look;
import vn.thidua.identity.setting.PersonSettings;
import vn.thidua.identity.setting.PersonalAddress;
import vn.thidua.identity.setting.TextSize;

class SettingsViewTest extends ShellTest {

    @Autowired private PersonSettings settings;

    @Test
    void the_page_holds_the_sections_of_portal_and_modules() {
        open("cai-dat");

        assertThat(page())
                .contains("Cách hiển thị", "Ngôn ngữ và xưng hô", "Trang chủ", "Tìm kiếm");
        assertThat(page()).doesNotContain("!");
    }

    @Test
    void the_scheme_is_written_down_for_the_person() {
        open("cai-dat");

        choose("Màu nền", ColourScheme.DARK);

        assertThat(settings.get(Look.SCHEME)).isEqualTo(ColourScheme.DARK);
    }

    @Test
    void a_size_from_the_header_is_shown_on_the_page() {
        open("cai-dat");

        press("Tăng cỡ chữ");

        assertThat(settings.get(Look.SIZE)).isEqualTo(TextSize.LARGE);
        assertThat(circles("Cỡ chữ").getValue()).isEqualTo(TextSize.LARGE);
        assertThat(pressed("Tăng cỡ chữ")).isEqualTo("true");
        assertThat(pressed("Cỡ chữ chuẩn")).isEqualTo("false");
    }

    @Test
    void contrast_is_switched_on_and_off_in_the_header() {
        open("");

        press("Tương phản");
        assertThat(settings.get(Look.CONTRAST)).isTrue();
        assertThat(pressed("Tương phản")).isEqualTo("true");

        press("Tương phản");
        assertThat(settings.get(Look.CONTRAST)).isFalse();
    }

    @Test
    void the_chosen_address_greets() {
        open("cai-dat");

        choose("Cổng gọi tôi là", PersonalAddress.CHI);
        open("");

        assertThat(page()).contains("Chào chị ");
    }

    @Test
    void home_shows_no_lunar_date_to_whoever_does_not_want_it() {
        open("cai-dat");

        test(box("Hiện ngày âm lịch dưới lời chào")).click();
        open("");

        assertThat(page()).doesNotContain("Bính Ngọ").contains("Còn 14 ngày");
    }

    @Test
    void the_slash_leads_to_the_search_no_longer_when_switched_off() {
        open("cai-dat");
        assertThat(shortcuts()).isEqualTo("Control+K /");

        test(box("Phím / đưa con trỏ vào ô tìm kiếm (Ctrl+K thì luôn được)")).click();
        open("");

        assertThat(shortcuts()).isEqualTo("Control+K");
    }

    private <T> void choose(String label, T choice) {
        RadioButtonGroup<T> circles = circles(label);
        var before = circles.getValue();
        circles.setValue(choice);
        // The browser's own choice, which a value set by the server is not.
        ComponentUtil.fireEvent(
                circles, new ComponentValueChangeEvent<>(circles, circles, before, true));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> circles(String label) {
        return (RadioButtonGroup<T>)
                find(RadioButtonGroup.class).all().stream()
                        .filter(group -> label.equals(group.getLabel()))
                        .findFirst()
                        .orElseThrow();
    }

    private Checkbox box(String label) {
        return find(Checkbox.class).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String name) {
        var button = button(name);
        ComponentUtil.fireEvent(button, new ClickEvent<Component>(button));
        roundTrip();
    }

    private String pressed(String name) {
        return String.valueOf(button(name).getElement().getAttribute("aria-pressed"));
    }

    private NativeButton button(String name) {
        return find(NativeButton.class, find(HeaderTools.class).single()).all().stream()
                .filter(button -> name.equals(button.getAriaLabel().orElse(text(button))))
                .findFirst()
                .orElseThrow();
    }

    private String shortcuts() {
        var field = find(HeaderTools.class).single().getElement();
        return field.getOuterHTML().replaceAll("(?s).*aria-keyshortcuts=\"([^\"]*)\".*", "$1");
    }
}
