package vn.thidua.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import vn.thidua.news.ArticleState;
import vn.thidua.news.SavedArticle;
import vn.thidua.news.Written;
import vn.thidua.testkit.SignedIn;

@SignedIn(value = "son.phan", at = "ldld:leader")
class ReasonDialogViewTest extends NewsViewTest {

    @Test
    void a_short_reason_is_told_at_its_field_and_nothing_is_returned() {
        var article = openSent();

        type("Sửa đi");
        press("Trả lại bài");

        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(find(TextArea.class).single().getErrorMessage())
                .isEqualTo("Hãy ghi rõ cần sửa gì, ít nhất vài chữ");
        assertThat(find(ReasonDialog.class).single().isOpened()).isTrue();
        assertThat(state(article)).isEqualTo(ArticleState.SUBMITTED);
    }

    @Test
    void a_good_reason_closes_the_dialog_and_stands_on_the_page() {
        var article = openSent();

        type("Bổ sung nguồn của số liệu ở đoạn hai");
        press("Trả lại bài");

        assertThat(find(ReasonDialog.class).exists()).isFalse();
        assertThat(text(find(DeskBar.class).single()))
                .contains("Bổ sung nguồn của số liệu ở đoạn hai", "Sửa bài");
        assertThat(notices()).contains("Đã trả lại “Bài chờ trả lại” để sửa.");
        assertThat(state(article)).isEqualTo(ArticleState.RETURNED);
    }

    @Test
    void who_changes_their_mind_returns_nothing() {
        var article = openSent();

        press("Thôi");

        assertThat(find(ReasonDialog.class).exists()).isFalse();
        assertThat(state(article)).isEqualTo(ArticleState.SUBMITTED);
    }

    private SavedArticle openSent() {
        var article = sent(Written.text("Bài chờ trả lại"));
        open("tin-tuc/" + article.slug());
        press("Trả lại");
        return article;
    }

    private void type(String reason) {
        test(find(TextArea.class).single()).setValue(reason);
    }

    private ArticleState state(SavedArticle article) {
        return writing.open(acting.viewer(), article.id()).state();
    }
}
