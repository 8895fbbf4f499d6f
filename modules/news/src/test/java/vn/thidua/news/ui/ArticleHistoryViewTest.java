package vn.thidua.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteNotFoundError;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.news.NewsPublishing;
import vn.thidua.news.SavedArticle;
import vn.thidua.news.Written;
import vn.thidua.testkit.SignedIn;

@SignedIn(value = "thuy.ta", at = "ldld:editor")
class ArticleHistoryViewTest extends NewsViewTest {

    @Autowired private NewsPublishing publishing;

    @Test
    void every_text_and_every_move_is_told() {
        var article = twice("Bản thứ nhất", "Bản thứ hai");
        writing.submit(acting.viewer(), article.id(), article.version());

        var view = open("tin-tuc/lich-su/" + article.id());

        assertThat(find(VersionPanel.class).all()).hasSize(2);
        assertThat(text(find(VersionPanel.class).atIndex(1)))
                .contains("Bản đang dùng", "Đổi: Tiêu đề");
        assertThat(text(view)).contains("Gửi duyệt", "Bắt đầu viết", "thuy.ta, Chuyên viên");
        assertThat(text(find(Comparison.class).atIndex(1))).contains("nhất", "hai");
    }

    @Test
    void an_earlier_text_is_taken_up_in_the_editor_once() {
        var article = twice("Bản để lấy lại", "Bản mới hơn");
        open("tin-tuc/lich-su/" + article.id());

        press("Lấy lại bản này");

        assertThat(getCurrentView()).isInstanceOf(ArticleEditView.class);
        assertThat(titleField()).isEqualTo("Bản để lấy lại");
        assertThat(writing.open(acting.viewer(), article.id()).text().title())
                .isEqualTo("Bản mới hơn");
    }

    @Test
    @SignedIn(value = "son.phan", at = "ldld:leader")
    void an_earlier_text_of_something_published_is_taken_up_in_a_copy() {
        var article = twice("Bản cũ của bài đăng", "Bản đã đăng");
        var sent = writing.submit(acting.viewer(), article.id(), article.version());
        publishing.publish(acting.viewer(), sent.id());
        open("tin-tuc/lich-su/" + article.id());

        press("Lấy lại bản này");

        assertThat(titleField()).isEqualTo("Bản cũ của bài đăng");
        assertThat(address()).doesNotEndWith("/" + article.id());
        assertThat(text((Component) getCurrentView())).contains("bản sửa của bài đang đăng");
    }

    @Test
    @SignedIn(value = "quan.le", at = "tinh-doan:editor")
    void another_units_history_is_a_page_that_does_not_exist() {
        var theirs =
                lists
                        .page(
                                acting.viewer(),
                                new vn.thidua.news.NewsQuery(null, java.util.Set.of(), null, 20))
                        .rows()
                        .stream()
                        .filter(row -> row.unitId() != acting.viewer().unitId())
                        .findFirst()
                        .orElseThrow();

        assertThat(open("tin-tuc/lich-su/" + theirs.id())).isInstanceOf(MissingPage.class);
        assertThat(open("tin-tuc/xem-thu/" + theirs.id())).isInstanceOf(MissingPage.class);
    }

    @Test
    @SignedIn(value = "phuc.quach", at = "ldld:member")
    void a_member_finds_neither_history_nor_own_articles() {
        assertThat(open("tin-tuc/lich-su/1")).isInstanceOf(RouteNotFoundError.class);
        assertThat(open("tin-tuc/xem-thu/1")).isInstanceOf(RouteNotFoundError.class);
        assertThat(open("tin-tuc/cua-toi")).isInstanceOf(RouteNotFoundError.class);
    }

    private SavedArticle twice(String first, String second) {
        var draft = writing.save(acting.viewer(), null, 0, Written.text(first));
        return writing.save(acting.viewer(), draft.id(), draft.version(), Written.text(second));
    }

    private String titleField() {
        return find(TextField.class).all().stream()
                .filter(field -> "Tiêu đề".equals(field.getLabel()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
