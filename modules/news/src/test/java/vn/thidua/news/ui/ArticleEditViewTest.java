package vn.thidua.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteNotFoundError;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.news.ArticleState;
import vn.thidua.news.Audience;
import vn.thidua.news.NewsPublishing;
import vn.thidua.news.Written;
import vn.thidua.testkit.SignedIn;
import vn.thidua.uikit.RichText;

@SignedIn(value = "thuy.ta", at = "ldld:editor")
class ArticleEditViewTest extends NewsViewTest {

    @Autowired private NewsPublishing publishing;
    @Autowired private JdbcClient database;

    @Test
    @SignedIn(value = "phuc.quach", at = "ldld:member")
    void a_member_finds_no_editor() {
        assertThat(open("tin-tuc/viet")).isInstanceOf(RouteNotFoundError.class);
    }

    @Test
    @SignedIn(value = "tai.ngo", administrator = true)
    void an_administrator_finds_no_editor() {
        assertThat(open("tin-tuc/viet")).isInstanceOf(RouteNotFoundError.class);
    }

    @Test
    @SignedIn(value = "quan.le", at = "tinh-doan:editor")
    void another_units_draft_is_a_page_that_does_not_exist() {
        var theirs =
                database.sql(
                                """
                                select min(a.id) from news_article a
                                join identity_person p on p.id = a.author_id
                                where p.username = 'thuy.ta'
                                """)
                        .query(Long.class)
                        .single();

        assertThat(open("tin-tuc/viet/" + theirs)).isInstanceOf(MissingPage.class);
        assertThat(open("tin-tuc/viet/999999")).isInstanceOf(MissingPage.class);
    }

    @Test
    void a_new_article_is_for_the_bloc_in_a_category_of_the_unit() {
        open("tin-tuc/viet");

        assertThat(find(RadioButtonGroup.class).atIndex(1).getValue()).isEqualTo(Audience.BLOC);
        assertThat(find(PlacingPanel.class).single().placing().category())
                .isEqualTo(Written.UNIT_NEWS);
    }

    @Test
    void sending_an_unfinished_article_lists_what_is_missing() {
        open("tin-tuc/viet");

        press("Gửi lãnh đạo duyệt");

        assertThat(texts(find(ListItem.class, find(SendPanel.class).single()).all()))
                .containsExactly("Chưa có tiêu đề", "Chưa có tóm tắt", "Chưa có nội dung");
        assertThat(getCurrentView()).isInstanceOf(ArticleEditView.class);
    }

    @Test
    void a_title_that_is_too_long_is_told_at_the_title() {
        open("tin-tuc/viet");
        title().setValue("đ".repeat(201));

        press("Lưu bài");

        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage()).isEqualTo("Tiêu đề dài quá 200 ký tự");

        title().setValue("Tiêu đề vừa");
        press("Lưu bài");
        assertThat(title().isInvalid()).isFalse();
        assertThat(text(find(SendPanel.class).single())).contains("Đã lưu bài lúc ");
    }

    @Test
    void a_summary_that_is_too_long_is_told_at_the_summary() {
        open("tin-tuc/viet");
        title().setValue("Bài có tóm tắt dài");
        summary().setValue("đ".repeat(501));

        press("Lưu bài");

        assertThat(summary().isInvalid()).isTrue();
        assertThat(summary().getErrorMessage()).isEqualTo("Tóm tắt dài quá 500 ký tự");
    }

    @Test
    void a_draft_opened_again_by_its_address_shows_the_same_words() {
        open("tin-tuc/viet");
        write("Bài lưu rồi mở lại");
        place().setValue("Phường Tân Bình");
        find(DatePicker.class).atIndex(1).setValue(LocalDate.of(2026, 10, 30));
        press("Lưu bài");
        var id = newest();

        open("tin-tuc");
        open("tin-tuc/viet/" + id);

        assertThat(title().getValue()).isEqualTo("Bài lưu rồi mở lại");
        assertThat(summary().getValue()).isEqualTo("Tóm tắt ngắn.");
        assertThat(place().getValue()).isEqualTo("Phường Tân Bình");
        assertThat(find(DatePicker.class).atIndex(1).getValue())
                .isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(find(RichText.class).single().getValue())
                .isEqualTo("<p>Nội dung <strong>đậm</strong>.</p>");
        assertThat(text(find(SendPanel.class).single())).contains("Bản nháp");
    }

    @Test
    void saving_again_changes_the_same_draft() {
        open("tin-tuc/viet");
        write("Bài lưu hai lần");
        press("Lưu bài");
        var id = newest();

        title().setValue("Bài lưu hai lần, đã sửa");
        press("Lưu bài");

        assertThat(newest()).isEqualTo(id);
        assertThat(writing.open(acting.viewer(), id).text().title())
                .isEqualTo("Bài lưu hai lần, đã sửa");
    }

    @Test
    void sending_leads_to_the_article() {
        open("tin-tuc/viet");
        write("Bài gửi từ trang viết");

        press("Gửi lãnh đạo duyệt");

        assertThat(getCurrentView()).isInstanceOf(ArticleView.class);
        assertThat(address()).isEqualTo("tin-tuc/bai-gui-tu-trang-viet");
        assertThat(notices())
                .contains("Đã gửi “Bài gửi từ trang viết”. Lãnh đạo duyệt xong thì bài được đăng.");
        assertThat(text(find(DeskBar.class).single())).contains("Chờ duyệt");
    }

    @Test
    void a_sent_article_is_read_and_not_edited() {
        var article = sent(Written.text("Bài đã gửi, mở bằng địa chỉ sửa"));

        open("tin-tuc/viet/" + article.id());

        assertThat(getCurrentView()).isInstanceOf(ArticleView.class);
    }

    @Test
    @SignedIn(value = "son.phan", at = "ldld:leader")
    void a_returned_article_tells_its_author_why() {
        var article = sent(Written.text("Bài trả lại, mở để sửa"));
        publishing.giveBack(acting.viewer(), article.id(), "Thiếu ảnh của buổi lễ");

        var view = open("tin-tuc/viet/" + article.id());

        assertThat(text(view)).contains("Bài được trả lại để sửa: Thiếu ảnh của buổi lễ");
        assertThat(writing.open(acting.viewer(), article.id()).state())
                .isEqualTo(ArticleState.RETURNED);
    }

    private void write(String words) {
        title().setValue(words);
        summary().setValue("Tóm tắt ngắn.");
        find(RichText.class).single().setValue("<p>Nội dung <strong>đậm</strong>.</p>");
    }

    private TextField title() {
        return field("Tiêu đề");
    }

    private TextField place() {
        return field("Nơi diễn ra");
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea summary() {
        return find(TextArea.class).atIndex(1);
    }

    /** The draft that was saved last. */
    private long newest() {
        return lists.mine(acting.viewer()).getFirst().id();
    }
}
