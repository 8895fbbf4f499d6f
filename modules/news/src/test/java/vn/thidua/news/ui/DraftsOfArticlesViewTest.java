package vn.thidua.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.core.draft.DraftKey;
import vn.thidua.core.draft.DraftLetter;
import vn.thidua.core.draft.Drafts;
import vn.thidua.news.ArticleHistory;
import vn.thidua.news.SavedArticle;
import vn.thidua.news.Written;
import vn.thidua.testkit.SignedIn;

/** Unsaved words, and two writers at one article. */
@SignedIn(value = "thuy.ta", at = "ldld:editor")
class DraftsOfArticlesViewTest extends NewsViewTest {

    @Autowired private Drafts drafts;
    @Autowired private ArticleHistory history;

    @Test
    void a_new_article_goes_on_where_typing_stopped() {
        var key = DraftKey.fresh(ArticleDraft.FORM);
        typed(key, 0, "Gõ dở hôm nay");

        open("tin-tuc/viet");

        assertThat(title().getValue()).isEqualTo("Gõ dở hôm nay");
        assertThat(text(find(RestoredNote.class).single()))
                .startsWith("Còn bản nháp gõ dở từ ")
                .contains("Cổng đã mở lại đúng chỗ anh, chị dừng.");
        press("Bỏ nháp, viết mới");
    }

    @Test
    void a_discarded_draft_can_be_had_back() {
        typed(DraftKey.fresh(ArticleDraft.FORM), 0, "Bỏ nhầm");
        open("tin-tuc/viet");

        press("Bỏ nháp, viết mới");
        assertThat(title().getValue()).isEmpty();
        assertThat(find(RestoredNote.class).exists()).isFalse();

        assertThat(text(find(OtherTexts.class).single())).contains("Bỏ nhầm");
        find(Button.class, find(OtherTexts.class).single()).atIndex(1).click();
        assertThat(title().getValue()).isEqualTo("Bỏ nhầm");
    }

    @Test
    void unsaved_words_of_an_article_are_shown_over_the_saved_ones() {
        var article = saved("Đã lưu");
        typed(DraftKey.of(ArticleDraft.FORM, article.id()), article.version(), "Gõ thêm");

        open("tin-tuc/viet/" + article.id());

        assertThat(title().getValue()).isEqualTo("Gõ thêm");
        assertThat(writing.open(acting.viewer(), article.id()).text().title()).isEqualTo("Đã lưu");
    }

    @Test
    void a_draft_that_says_what_is_saved_asks_nothing() {
        var article = saved("Y như đã lưu");
        typed(DraftKey.of(ArticleDraft.FORM, article.id()), article.version(), "Y như đã lưu");

        open("tin-tuc/viet/" + article.id());

        assertThat(find(RestoredNote.class).exists()).isFalse();
    }

    @Test
    void saving_ends_the_draft() {
        var article = saved("Trước khi lưu");
        var key = DraftKey.of(ArticleDraft.FORM, article.id());
        typed(key, article.version(), "Sau khi lưu");
        open("tin-tuc/viet/" + article.id());

        press("Lưu bài");

        assertThat(drafts.find(acting.viewer(), key)).isEmpty();
        assertThat(writing.open(acting.viewer(), article.id()).text().title())
                .isEqualTo("Sau khi lưu");
    }

    @Test
    void a_colleagues_newer_text_is_shown_beside_mine_and_not_overwritten() {
        var article = meet("Bản của đồng nghiệp", "Bản của tôi");

        var panel = find(ConflictPanel.class).single();
        assertThat(text(panel)).contains("Bản của đồng nghiệp").contains("Bản của tôi");
        assertThat(title().getValue()).isEqualTo("Bản của tôi");
        assertThat(current(article)).isEqualTo("Bản của đồng nghiệp");
    }

    @Test
    void my_text_may_win_and_the_other_stays_in_the_history() {
        var article = meet("Bản kia sẽ thua", "Bản này thắng");

        press("Lưu bản của tôi");

        assertThat(current(article)).isEqualTo("Bản này thắng");
        assertThat(history.of(acting.viewer(), article.id()))
                .first()
                .satisfies(
                        earlier -> assertThat(earlier.text().title()).isEqualTo("Bản kia sẽ thua"));
    }

    @Test
    void the_other_text_may_win_and_mine_can_be_had_back() {
        var article = meet("Bản kia thắng", "Bản này thua");
        typed(DraftKey.of(ArticleDraft.FORM, article.id()), article.version(), "Bản này thua");

        press("Lấy bản của cửa sổ khác của anh, chị");

        assertThat(title().getValue()).isEqualTo("Bản kia thắng");
        assertThat(text(find(OtherTexts.class).single())).contains("Bản này thua");
    }

    @Test
    void both_texts_may_be_put_together_and_then_saved() {
        var article = meet("Bản kia", "Bản ghép");

        press("Ghép hai bản");
        assertThat(current(article)).isEqualTo("Bản kia");
        press("Lưu bài");

        assertThat(current(article)).isEqualTo("Bản ghép");
    }

    /** Somebody saves another text while I have the article open; then I save mine. */
    private SavedArticle meet(String theirs, String mine) {
        var article = saved("Bài hai người viết");
        open("tin-tuc/viet/" + article.id());
        writing.save(acting.viewer(), article.id(), article.version(), Written.text(theirs));
        title().setValue(mine);
        press("Lưu bài");
        return article;
    }

    private SavedArticle saved(String title) {
        return writing.save(acting.viewer(), null, 0, Written.text(title));
    }

    private String current(SavedArticle article) {
        return writing.open(acting.viewer(), article.id()).text().title();
    }

    private void typed(DraftKey key, int version, String title) {
        var pen = UUID.randomUUID().toString();
        drafts.keep(
                acting.viewer(),
                key,
                new DraftLetter(version, pen, 1, 0, true, "{\"title\":\"" + title + "\"}"));
    }

    private TextField title() {
        return find(TextField.class).all().stream()
                .filter(field -> "Tiêu đề".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
