package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.core.UserProblem;
import vn.thidua.testkit.SignedIn;

@SignedIn(value = "long.pham", at = "hoi-nong-dan:editor")
class DutiesViewTest extends ShellTest {

    private static final String PLAN = "ke-hoach-kiem-tra-cheo-2026";
    private static final String TITLE = "Kế hoạch kiểm tra chéo năm 2026";

    @Autowired private JdbcClient database;

    @BeforeEach
    void the_plan_must_be_read() {
        mustRead(true);
    }

    @AfterEach
    void nothing_must_be_read() {
        mustRead(false);
        database.sql("delete from news_reader").update();
    }

    @Test
    void home_begins_with_the_duties_and_the_menu_counts_them() {
        open("");

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Việc tôi phải làm");
        assertThat(page())
                .contains("Không có việc quá hạn. 1 việc cần làm trong tuần này.")
                .contains(TITLE, "Để biết", "đề nghị xác nhận đã đọc");
        assertThat(find(Span.class).all())
                .filteredOn(span -> span.hasClassName("cnt"))
                .extracting(Span::getText)
                .contains("1");
    }

    @Test
    void one_press_confirms_and_another_takes_it_back() {
        open("viec-cua-toi");

        press("Đã đọc");

        assertThat(text(duty())).startsWith("Đã xong: " + TITLE);
        assertThat(confirmed()).isEqualTo(1);
        press("Hoàn tác");
        assertThat(text(duty())).contains("Để biết");
        assertThat(confirmed()).isZero();
    }

    @Test
    void what_was_done_is_gone_when_the_page_is_opened_again() {
        open("viec-cua-toi");
        press("Đã đọc");

        open("viec-cua-toi");

        assertThat(page()).contains("Không còn việc nào phải làm");
    }

    @Test
    void a_duty_that_is_no_longer_one_is_refused_with_a_sentence() {
        open("viec-cua-toi");
        mustRead(false);

        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(() -> press("Đã đọc"))
                .extracting(UserProblem::textKey)
                .isEqualTo("news.problem.not-asked");
        assertThat(confirmed()).isZero();
        assertThat(text(duty())).contains("Để biết");
    }

    @Test
    @SignedIn(value = "tai.ngo", administrator = true)
    void who_acts_for_no_unit_has_no_duties() {
        open("viec-cua-toi");

        assertThat(page()).contains("Không còn việc nào phải làm");
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private Article duty() {
        return find(Article.class).single();
    }

    private int confirmed() {
        return database.sql("select count(confirmed_at) from news_reader")
                .query(Integer.class)
                .single();
    }

    private void mustRead(boolean must) {
        database.sql("update news_article set must_read = ? where slug = ?")
                .param(must)
                .param(PLAN)
                .update();
    }
}
