package vn.thidua.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.RouteNotFoundError;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.core.time.PortalTime;
import vn.thidua.identity.People;
import vn.thidua.news.ArticleState;
import vn.thidua.news.Audience;
import vn.thidua.news.CategoryRow;
import vn.thidua.news.NewsPublishing;
import vn.thidua.news.Release;
import vn.thidua.news.Written;
import vn.thidua.testkit.SignedIn;
import vn.thidua.uikit.RichText;

@SignedIn(value = "thuy.ta", at = "ldld:editor")
class ArticleEditViewTest extends NewsViewTest {

    @Autowired private NewsPublishing publishing;
    @Autowired private People people;
    @Autowired private WritersAtWork atWork;
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

        assertThat(find(PlacingPanel.class).single().placing())
                .isEqualTo(
                        new ArticleFields.Placing(
                                Written.UNIT_NEWS, Audience.BLOC, Release.AT_ONCE));
    }

    @Test
    void sending_an_unfinished_article_lists_what_is_missing() {
        open("tin-tuc/viet");

        press("Gửi lãnh đạo duyệt");

        assertThat(texts(find(ListItem.class, find(SendPanel.class).single()).all()))
                .containsExactly(
                        "Chưa có tiêu đề",
                        "Chưa có tóm tắt",
                        "Chưa có nội dung",
                        "Chưa có ảnh đại diện (nên có)");
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
        eventDate().setValue(LocalDate.of(2026, 10, 30));
        press("Lưu bài");
        var id = newest();

        open("tin-tuc");
        open("tin-tuc/viet/" + id);

        assertThat(title().getValue()).isEqualTo("Bài lưu rồi mở lại");
        assertThat(summary().getValue()).isEqualTo("Tóm tắt ngắn.");
        assertThat(place().getValue()).isEqualTo("Phường Tân Bình");
        assertThat(eventDate().getValue()).isEqualTo(LocalDate.of(2026, 10, 30));
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

    @Test
    void an_article_with_a_moment_comes_back_with_it() {
        open("tin-tuc/viet");
        write("Bài hẹn giờ trong trang viết");
        ways().setValue(WhenPanel.Way.TIMED);
        find(TimePicker.class).single().setValue(LocalTime.of(8, 15));
        press("Lưu bài");
        var id = newest();

        open("tin-tuc");
        open("tin-tuc/viet/" + id);

        assertThat(find(TimePicker.class).single().getValue()).isEqualTo(LocalTime.of(8, 15));
        var tomorrow = LocalDate.of(2026, 11, 5).atTime(8, 15).atZone(PortalTime.ZONE);
        assertThat(writing.open(acting.viewer(), id).text().release())
                .isEqualTo(new Release(tomorrow.toInstant(), false));
    }

    @Test
    void a_moment_without_an_hour_is_not_sent_at_once_instead() {
        open("tin-tuc/viet");
        write("Bài hẹn giờ dở dang");
        ways().setValue(WhenPanel.Way.TIMED);
        find(TimePicker.class).single().clear();

        press("Gửi lãnh đạo duyệt");

        assertThat(text(find(SendPanel.class).single()))
                .contains("Hẹn giờ đăng nhưng chưa chọn đủ ngày và giờ");
        assertThat(getCurrentView()).isInstanceOf(ArticleEditView.class);
    }

    @Test
    void an_empty_form_offers_the_usual_pieces() {
        open("tin-tuc/viet");

        press("Phát động");

        assertThat(title().getValue()).isEqualTo("Phát động [tên phong trào]");
        assertThat(find(PlacingPanel.class).single().category().code()).isEqualTo("phong-trao");
        assertThat(find(TemplatePicker.class).exists()).isFalse();
    }

    @Test
    void bloc_news_goes_to_the_secretariat_and_says_so() {
        open("tin-tuc/viet");
        var panel = find(PlacingPanel.class).single();
        @SuppressWarnings("unchecked")
        Select<CategoryRow> category = find(Select.class, panel).single();
        category.setValue(
                lists.categories().stream()
                        .filter(row -> row.code().equals(Written.BLOC_NEWS))
                        .findFirst()
                        .orElseThrow());

        assertThat(offers("Gửi tổ thư ký duyệt")).isTrue();
        assertThat(offers("Gửi lãnh đạo duyệt")).isFalse();
    }

    @Test
    @SignedIn(value = "son.phan", at = "ldld:leader")
    void a_leader_publishes_what_he_wrote_with_one_press() {
        open("tin-tuc/viet");
        write("Bài lãnh đạo tự viết");

        press("Đăng bài");

        assertThat(address()).isEqualTo("tin-tuc/bai-lanh-dao-tu-viet");
        assertThat(text(find(DeskBar.class).single())).contains("Đã đăng");
    }

    @Test
    void a_colleague_who_has_it_open_is_named() {
        open("tin-tuc/viet");
        write("Bài hai người cùng mở");
        press("Lưu bài");
        var id = newest();
        var other = people.byUsername("son.phan").orElseThrow().id();
        var entry = atWork.enter(id, other);

        open("tin-tuc");
        open("tin-tuc/viet/" + id);

        assertThat(text(find(Colleagues.class).single())).contains(" cũng đang mở bài này");
        entry.remove();
        open("tin-tuc");
        open("tin-tuc/viet/" + id);
        assertThat(text(find(Colleagues.class).single())).isEmpty();
        assertThat(atWork.others(id, other)).hasSize(1);
        open("tin-tuc");
        assertThat(atWork.others(id, other)).isEmpty();
    }

    @Test
    void the_preview_shows_the_article_and_leads_back() {
        open("tin-tuc/viet");
        write("Bài xem thử");

        press("Xem thử");

        assertThat(getCurrentView()).isInstanceOf(ArticlePreviewView.class);
        assertThat(text((Component) getCurrentView()))
                .contains("Bản xem thử", "Bài xem thử", "Tóm tắt ngắn.");
        assertThat(address()).isEqualTo("tin-tuc/xem-thu/" + newest());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<WhenPanel.Way> ways() {
        return find(RadioButtonGroup.class, find(WhenPanel.class).single()).single();
    }

    private void write(String words) {
        title().setValue(words);
        summary().setValue("Tóm tắt ngắn.");
        find(RichText.class).single().setValue("<p>Nội dung <strong>đậm</strong>.</p>");
    }

    private DatePicker eventDate() {
        return find(DatePicker.class).all().stream()
                .filter(field -> "Ngày diễn ra".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
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
