package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.UserProblem;
import vn.thidua.testkit.SignIns;
import vn.thidua.uikit.Acting;

/** Somebody with two units loses one of them, or its role, while a page is open. */
class LostUnitViewTest extends ShellTest {

    @Autowired private Acting acting;

    @Test
    void a_page_of_the_main_unit_never_turns_into_one_of_the_other() {
        open("");
        assertThat(unit()).isEqualTo("tinh-doan");

        nowAt(Map.of("chu-thap-do", List.of("editor")));

        assertThatThrownBy(acting::viewer)
                .isInstanceOfSatisfying(
                        UserProblem.class,
                        problem ->
                                assertThat(problem.textKey())
                                        .isEqualTo("identity.no-longer-in-unit"));
    }

    @Test
    void going_on_in_that_page_says_what_to_do() {
        open("");
        nowAt(Map.of("chu-thap-do", List.of("editor")));

        assertThat(open("tin-tuc/viet")).isEqualTo(403);

        assertThat(page()).contains("không còn ở đơn vị đang chọn", "Thử lại");
    }

    @Test
    void a_page_built_anew_acts_for_the_unit_that_is_left() {
        acting.actFor("chu-thap-do");
        nowAt(Map.of("tinh-doan", List.of("editor")));
        buildAnew();

        assertThat(unit()).isEqualTo("tinh-doan");
    }

    @Test
    void a_role_taken_away_closes_what_it_opened() {
        assertThat(open("tin-tuc/viet")).isEqualTo(200);

        nowAt(Map.of("tinh-doan", List.of("member"), "chu-thap-do", List.of("member")));

        assertThat(open("tin-tuc/viet")).isEqualTo(404);
    }

    private static void nowAt(Map<String, List<String>> rolesByUnit) {
        SecurityContextHolder.getContext()
                .setAuthentication(SignIns.of("trang.nguyen", rolesByUnit, false));
    }

    /** A reload keeps the tab's name and begins a new page. */
    private static void buildAnew() {
        ComponentUtil.setData(UI.getCurrentOrThrow(), Acting.class.getName() + ".page", null);
    }

    private String unit() {
        ActingUnit unit = acting.viewer().acting();
        return unit == null ? "" : unit.code();
    }
}
