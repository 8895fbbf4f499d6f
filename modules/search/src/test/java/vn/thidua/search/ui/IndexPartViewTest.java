package vn.thidua.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.testkit.PortalViewTest;
import vn.thidua.testkit.SignedIn;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Contributions;
import vn.thidua.uikit.ShellPart;

/** What an administrator sees of the search index. */
@TestPropertySource(properties = "portal.demo=true")
@SignedIn(value = "tai.ngo", administrator = true)
class IndexPartViewTest extends PortalViewTest {

    @Autowired private Contributions contributions;
    @Autowired private Acting acting;
    @Autowired private JdbcClient database;

    @Test
    void an_administrator_sees_the_last_check_in_words() {
        result(12, 0, 0);
        assertThat(words()).contains("Kiểm tra lúc 03:30 ngày 04/11/2026: đủ 12 nội dung.");

        result(12, 3, 0);
        assertThat(words()).contains("12 nội dung; 3 nội dung thiếu hoặc lệch, đã ghi lại.");

        result(12, 3, 2);
        assertThat(words()).contains("còn 2 nội dung chưa ghi được. Hãy kiểm tra ổ đĩa");
    }

    @Test
    void the_button_checks_at_once_and_can_be_pressed_again() {
        result(99, 0, 5);
        UI.getCurrentOrThrow().add(part());
        var button = find(Button.class).withText("Kiểm tra ngay").single();

        test(button).click();

        assertThat(UI.getCurrentOrThrow().getElement().getTextRecursively())
                .contains("Kiểm tra lúc")
                .doesNotContain("99");
        assertThat(button.isEnabled()).isTrue();
    }

    @Test
    @SignedIn(value = "hanh.nguyen", at = "lhpn:leader")
    void nobody_else_has_it() {
        assertThat(parts()).isEmpty();
    }

    /** A check that ended at half past three at night. */
    private void result(int items, int written, int failed) {
        database.sql(
                        """
                        insert into index_check (checked_at, millis, items, entries, documents,
                            differing, written, failed)
                        values (:at, 5, :items, :items, :items, :written, :written, :failed)
                        """)
                .param("at", Timestamp.from(Instant.parse("2026-11-03T20:30:00Z")))
                .param("items", items)
                .param("written", written)
                .param("failed", failed)
                .update();
    }

    private String words() {
        return part().getElement().getTextRecursively();
    }

    private Component part() {
        return parts().getFirst();
    }

    private List<Component> parts() {
        return contributions.parts(ShellPart.Slot.ADMINISTRATION).stream()
                .flatMap(part -> part.create(acting.viewer()).stream())
                .toList();
    }
}
