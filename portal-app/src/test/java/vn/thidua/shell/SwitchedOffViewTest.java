package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.core.PersonName;
import vn.thidua.core.Role;
import vn.thidua.core.Viewer;
import vn.thidua.core.module.ModuleSwitching;

/** News go off while somebody works. */
class SwitchedOffViewTest extends ShellTest {

    private static final Viewer ADMINISTRATOR =
            new Viewer(
                    9,
                    "tai.ngo",
                    new PersonName("Ngô Hữu", "Tài"),
                    null,
                    Set.of(Role.ADMINISTRATOR),
                    Set.of());

    @Autowired private ModuleSwitching switching;

    @AfterEach
    void switchOn() {
        switching.switchOn(ADMINISTRATOR, "news", "");
        switching.switchOn(ADMINISTRATOR, "search", "");
    }

    @Test
    void the_page_says_what_is_off_since_when_and_that_nothing_is_lost() {
        open("");
        switching.switchOff(ADMINISTRATOR, "news", "Kiểm tra");

        var status = open("tin-tuc");

        assertThat(status).isEqualTo(503);
        assertThat(page())
                .contains("Chức năng Tin tức đang tắt")
                .contains("Quản trị hệ thống tắt từ 04/11/2026.")
                .contains("Các mục khác của cổng dùng bình thường.");
    }

    @Test
    void menu_bar_home_and_header_follow_at_the_next_click() {
        open("");
        assertThat(links()).extracting(ShellTest::text).contains("Tin tức");
        assertThat(page()).contains("Tin mới");
        var header = find(HeaderTools.class).single().getChildren().count();
        switching.switchOff(ADMINISTRATOR, "news", "Kiểm tra");
        switching.switchOff(ADMINISTRATOR, "search", "Kiểm tra");

        open("");

        assertThat(links()).extracting(ShellTest::text).doesNotContain("Tin tức");
        assertThat(text(find(BottomBar.class).single())).doesNotContain("Tin tức");
        assertThat(page()).doesNotContain("Tin mới");
        assertThat(find(HeaderTools.class).single().getChildren().count()).isLessThan(header);

        switchOn();
        open("");
        assertThat(links()).extracting(ShellTest::text).contains("Tin tức");
        assertThat(find(HeaderTools.class).single().getChildren().count()).isEqualTo(header);
    }
}
