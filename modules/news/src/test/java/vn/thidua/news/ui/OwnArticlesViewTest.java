package vn.thidua.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.news.NewsPublishing;
import vn.thidua.news.OwnArticle;
import vn.thidua.news.Written;
import vn.thidua.testkit.SignedIn;

@SignedIn(value = "son.phan", at = "ldld:leader")
class OwnArticlesViewTest extends NewsViewTest {

    @Autowired private NewsPublishing publishing;

    @Test
    void each_article_stands_under_what_is_to_be_done_with_it() {
        var returned = sent(Written.text("Bài của tôi bị trả lại"));
        publishing.giveBack(acting.viewer(), returned.id(), "Bổ sung số liệu quý ba");
        sent(Written.text("Bài của tôi đang chờ"));
        var out = sent(Written.text("Bài của tôi đã đăng"));
        publishing.publish(acting.viewer(), out.id());

        var view = open("tin-tuc/cua-toi");

        assertThat(text(view).indexOf("Cần anh, chị làm tiếp"))
                .isLessThan(text(view).indexOf("Bài của tôi bị trả lại"));
        assertThat(text(view)).contains("Bổ sung số liệu quý ba");
        assertThat(text(view).indexOf("Đang chờ ("))
                .isLessThan(text(view).indexOf("Bài của tôi đang chờ"));
        assertThat(text(view).indexOf("Đã đăng ("))
                .isLessThan(text(view).indexOf("Bài của tôi đã đăng"));
    }

    @Test
    void a_draft_that_nobody_has_seen_is_deleted_after_a_question() {
        writing.save(acting.viewer(), null, 0, Written.text("Bản nháp bỏ đi"));
        open("tin-tuc/cua-toi");

        find(Button.class).all().stream()
                .filter(button ->
                        button.getAriaLabel().equals(Optional.of("Xóa bản này: Bản nháp bỏ đi")))
                .forEach(button -> test(button).click());
        assertThat(titles()).contains("Bản nháp bỏ đi");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(titles()).doesNotContain("Bản nháp bỏ đi");
        assertThat(notices()).contains("Đã xóa.");
    }

    private List<String> titles() {
        return lists.written(acting.viewer()).stream().map(OwnArticle::title).toList();
    }
}
