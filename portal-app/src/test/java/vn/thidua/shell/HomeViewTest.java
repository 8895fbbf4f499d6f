package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.testkit.SignedIn;
import vn.thidua.uikit.DateLeaf;

class HomeViewTest extends ShellTest {

    @BeforeEach
    void openHome() {
        open("");
    }

    @Test
    void the_leaf_shows_today_with_its_lunar_date() {
        var leaf =
                find(DateLeaf.class).all().stream().filter(one -> one.hasClassName("big")).toList();

        assertThat(leaf).extracting(ShellTest::text).containsExactly("Thứ Tư04tháng 11");
        assertThat(page()).contains("Ngày 26 tháng 9 năm Bính Ngọ");
    }

    @Test
    void the_greeting_names_the_person() {
        assertThat(text(find(H1.class).single())).startsWith("Chào ").endsWith("trang.nguyen");
    }

    @Test
    void the_year_has_eight_stops_and_now_is_the_self_assessment() {
        var stops = find(ListItem.class, find(OrderedList.class).single()).all();

        assertThat(stops).hasSize(8);
        var now =
                stops.stream()
                        .filter(stop ->
                                "step".equals(stop.getElement().getAttribute("aria-current")))
                        .toList();
        assertThat(now)
                .extracting(ShellTest::text)
                .containsExactly("Tự chấm điểm01–20/11còn 16 ngày");
    }

    @Test
    void the_newest_article_leads_and_the_next_ones_follow() {
        var titles = articles();

        assertThat(titles).startsWith("tin-tuc/ke-hoach-kiem-tra-cheo-2026");
        assertThat(titles).contains("tin-tuc/mo-ky-tu-cham-diem-2026");
        assertThat(page()).contains("Tin mới của khối");
    }

    @Test
    void a_specialist_may_begin_to_write() {
        assertThat(addresses()).contains("tin-tuc/viet");
    }

    @Test
    @SignedIn(value = "tai.ngo", administrator = true)
    void without_a_unit_what_is_of_units_is_absent() {
        assertThat(page()).contains("04").contains("Tự chấm điểm");
        assertThat(addresses()).doesNotContain("tin-tuc/viet");
        assertThat(articles()).doesNotContain("tin-tuc/mo-ky-tu-cham-diem-2026");
        assertThat(page()).doesNotContain("!");
    }

    private List<String> articles() {
        return addresses().stream()
                .filter(address -> address.matches("tin-tuc/[a-z0-9-]+"))
                .filter(address -> !address.matches("tin-tuc/viet(-nhanh)?"))
                .distinct()
                .toList();
    }

    private List<String> addresses() {
        return findInView(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
