package vn.thidua.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.core.module.ModuleSwitches;
import vn.thidua.core.module.ModuleSwitching;
import vn.thidua.fixture.FixtureModule;
import vn.thidua.testkit.PortalViewTest;
import vn.thidua.testkit.SignedIn;
import vn.thidua.uikit.Acting;

/** The administrator's page over a module that does nothing. */
@SignedIn(value = "tai.ngo", administrator = true)
class ModuleListViewTest extends PortalViewTest {

    @Autowired private ModuleSwitches switches;
    @Autowired private ModuleSwitching switching;
    @Autowired private Acting acting;
    @Autowired private JdbcClient database;

    @AfterEach
    void leaveItOn() {
        database.sql("update core_module_switch set is_on = true").update();
    }

    @Test
    void the_page_lists_what_can_be_switched_and_not_itself() {
        open();

        assertThat(page()).contains("Kệ mẫu", "Để thử bật, tắt").doesNotContain("Dữ liệu vẫn");
        assertThat(find(Switch.class).all()).hasSize(1);
    }

    @Test
    void what_modules_show_administrators_stands_under_the_switches() {
        open();
        assertThat(page()).contains("all shelves are straight");

        switching.switchOff(acting.viewer(), "fixture", "Thử");
        open();
        assertThat(page()).doesNotContain("all shelves are straight");
    }

    @Test
    void switching_off_asks_why_and_shows_since_when_and_by_whom() {
        open();
        test(find(Switch.class).single()).click();
        press("Tắt chức năng");
        assertThat(reason().isInvalid()).isTrue();
        assertThat(reason().getErrorMessage()).isEqualTo("Cần ghi lý do tắt");
        assertThat(switches.isOn(FixtureModule.class)).isTrue();

        reason().setValue("Sắp xếp lại kệ");
        press("Tắt chức năng");

        assertThat(switches.isOn(FixtureModule.class)).isFalse();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(page()).contains("Tắt từ 04/11/2026", "tai.ngo", "Lý do: Sắp xếp lại kệ");
        assertThat(side()).isEqualTo("false");
    }

    @Test
    void switching_on_again_needs_no_reason() {
        open();
        switching.switchOff(acting.viewer(), "fixture", "Thử");
        open();

        test(find(Switch.class).single()).click();
        press("Bật chức năng");

        assertThat(switches.isOn(FixtureModule.class)).isTrue();
        assertThat(page()).contains("Bật lại từ 04/11/2026");
        assertThat(side()).isEqualTo("true");
    }

    @Test
    void every_switching_stands_in_the_log() {
        switching.switchOff(acting.viewer(), "fixture", "Ghi nhật ký");

        assertThat(
                        database.sql(
                                        """
                                        select concat(action, ' ', from_state, ' ', to_state, ' ', reason)
                                        from core_audit order by id desc limit 1
                                        """)
                                .query(String.class)
                                .single())
                .isEqualTo("core.switch-off ON OFF Ghi nhật ký");
    }

    @Test
    void an_administrator_has_the_page_in_the_menu() {
        assertThat(MenuConfiguration.getMenuEntries())
                .extracting(MenuEntry::title)
                .contains("administration.menu");
    }

    @Test
    @SignedIn(value = "hanh.nguyen", at = "lhpn:leader")
    void nobody_else_finds_the_page_or_may_switch() {
        UI.getCurrentOrThrow().navigate("quan-tri/chuc-nang");

        assertThat(getCurrentView()).isInstanceOf(RouteNotFoundError.class);
        assertThat(MenuConfiguration.getMenuEntries())
                .extracting(MenuEntry::title)
                .doesNotContain("administration.menu");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> switching.switchOff(acting.viewer(), "fixture", "Thử"));
    }

    private void open() {
        UI.getCurrentOrThrow().navigate("quan-tri/chuc-nang");
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private TextArea reason() {
        return find(TextArea.class).single();
    }

    private String side() {
        return find(Switch.class).single().getElement().getAttribute("aria-checked");
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
