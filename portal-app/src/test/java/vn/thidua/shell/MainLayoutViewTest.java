package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.testkit.SignedIn;

class MainLayoutViewTest extends ShellTest {

    @Test
    void the_navigation_holds_what_is_installed() {
        open("");

        assertThat(links())
                .extracting(ShellTest::text)
                .startsWith("Trang chủ", "Việc của tôi", "Tin tức");
        assertThat(links()).extracting(MenuLink::getHref).doesNotHaveDuplicates();
    }

    @Test
    void a_group_without_entries_has_no_heading() {
        open("");

        assertThat(find(H2.class, find(Navigation.class).single()).exists()).isFalse();
    }

    @Test
    void the_page_that_is_open_is_marked_and_no_other() {
        open("");
        assertThat(marked()).containsExactly("Trang chủ");

        open("tin-tuc");
        assertThat(marked()).containsExactly("Tin tức");
    }

    @Test
    void a_page_below_an_entry_marks_the_entry() {
        open("tin-tuc/mo-ky-tu-cham-diem-2026");

        assertThat(marked()).containsExactly("Tin tức");
    }

    @Test
    void the_bottom_bar_marks_the_same_page() {
        open("tin-tuc");

        var marked =
                find(MenuLink.class, find(BottomBar.class).single()).all().stream()
                        .filter(MainLayoutViewTest::isMarked)
                        .map(ShellTest::text);
        assertThat(marked).containsExactly("Tin tức");
    }

    @Test
    void the_header_shows_name_capacity_and_unit() {
        open("");

        assertThat(person()).contains("trang.nguyen").contains("Chuyên viên · Tỉnh đoàn");
    }

    @Test
    @SignedIn(value = "tai.ngo", administrator = true)
    void an_administrator_without_a_unit_is_called_that() {
        open("");

        assertThat(person()).contains("tai.ngo").contains("Quản trị hệ thống");
    }

    @Test
    void the_head_of_the_bloc_stands_under_the_navigation() {
        open("");

        assertThat(text(find(HeadTermLine.class).single()))
                .isEqualTo("Trưởng khối năm 2026:Ủy ban MTTQ Việt Nam tỉnh");
    }

    private List<String> marked() {
        return links().stream().filter(MainLayoutViewTest::isMarked).map(ShellTest::text).toList();
    }

    private static boolean isMarked(MenuLink link) {
        return "page".equals(link.getElement().getAttribute("aria-current"));
    }
}
