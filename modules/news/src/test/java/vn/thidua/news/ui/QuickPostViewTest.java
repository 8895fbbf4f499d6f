package vn.thidua.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouteNotFoundError;
import org.junit.jupiter.api.Test;
import vn.thidua.news.Audience;
import vn.thidua.news.Written;
import vn.thidua.testkit.SignedIn;

@SignedIn(value = "quan.le", at = "tinh-doan:editor")
class QuickPostViewTest extends NewsViewTest {

    @Test
    void a_title_and_three_lines_are_sent() {
        open("tin-tuc/viet-nhanh");
        area("Tiêu đề").setValue("Chợ phiên tháng 10");
        area("Việc gì, ở đâu, kết quả thế nào?").setValue("40 gian hàng.\nBán 3,6 triệu.");

        press("Gửi lãnh đạo duyệt");

        assertThat(getCurrentView()).isInstanceOf(ArticleView.class);
        var sent = writing.open(acting.viewer(), newest());
        assertThat(sent.text().summary()).isEqualTo("40 gian hàng.");
        assertThat(sent.text().body()).isEqualTo("<p>40 gian hàng.</p><p>Bán 3,6 triệu.</p>");
    }

    @Test
    void what_is_missing_is_listed_and_nothing_is_sent() {
        open("tin-tuc/viet-nhanh");

        press("Gửi lãnh đạo duyệt");

        assertThat(texts(find(ListItem.class, find(SendPanel.class).single()).all()))
                .startsWith("Chưa có tiêu đề", "Chưa có tóm tắt", "Chưa có nội dung");
        assertThat(getCurrentView()).isInstanceOf(QuickPostView.class);
    }

    @Test
    void what_the_short_form_does_not_show_stays_as_it_is() {
        var draft = writing.save(acting.viewer(), null, 0, Written.text("Bài từ trang đầy đủ"));
        open("tin-tuc/viet-nhanh/" + draft.id());
        area("Tiêu đề").setValue("Bài sửa trên điện thoại");
        @SuppressWarnings("unchecked")
        Select<Audience> audience = find(Select.class).single();
        audience.setValue(Audience.UNIT);

        press("Lưu bài");

        var saved = writing.open(acting.viewer(), draft.id()).text();
        assertThat(saved.title()).isEqualTo("Bài sửa trên điện thoại");
        assertThat(saved.summary()).isEqualTo(draft.text().summary());
        assertThat(saved.body()).isEqualTo(draft.text().body());
        assertThat(saved.place()).isEqualTo(draft.text().place());
        assertThat(saved.eventDate()).isEqualTo(draft.text().eventDate());
        assertThat(saved.audience()).isEqualTo(Audience.UNIT);
    }

    @Test
    void a_text_with_structure_opens_in_the_full_form() {
        var text = Written.text("Bài có đề mục", "<h2>Đề mục</h2><p>Chữ.</p>");
        var draft = writing.save(acting.viewer(), null, 0, text);

        open("tin-tuc/viet-nhanh/" + draft.id());

        assertThat(getCurrentView()).isInstanceOf(ArticleEditView.class);
        assertThat(address()).isEqualTo("tin-tuc/viet/" + draft.id());
    }

    @Test
    @SignedIn(value = "phuc.quach", at = "ldld:member")
    void a_member_finds_no_form() {
        assertThat(open("tin-tuc/viet-nhanh")).isInstanceOf(RouteNotFoundError.class);
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private long newest() {
        return lists.mine(acting.viewer()).getFirst().id();
    }
}
