package vn.thidua.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.news.ArticleState;
import vn.thidua.news.Written;
import vn.thidua.testkit.SignedIn;

@SignedIn(value = "long.pham", at = "hoi-nong-dan:editor")
class ArticleViewTest extends NewsViewTest {

    private static final String MARKET = "tin-tuc/cho-phien-phu-nu-khoi-nghiep-bay-phien";
    private static final String WAITING = "tin-tuc/chi-hoi-nuoi-de-tan-phuoc-ban-chung";
    private static final String RETURNED = "tin-tuc/thap-sang-duong-que-xa-tan-thanh";

    @Test
    void a_reader_reads_and_decides_nothing() {
        var view = open(MARKET);

        assertThat(find(H1.class).single().getText()).startsWith("Chợ phiên phụ nữ khởi nghiệp");
        assertThat(text(view)).contains("Hội Liên hiệp Phụ nữ tỉnh", "31/10/2026");
        assertThat(find(DeskBar.class).exists()).isFalse();
        assertThat(((ArticleView) getCurrentView()).getPageTitle())
                .startsWith("Chợ phiên phụ nữ khởi nghiệp")
                .endsWith(" · Cổng Thi đua");
    }

    @Test
    void an_old_article_says_that_its_names_are_of_its_time() {
        var view = open("tin-tuc/ky-ket-giao-uoc-thi-dua-nam-2024");

        assertThat(text(view))
                .contains("Bài của năm 2024: tên đơn vị, chức danh giữ theo thời điểm đăng")
                .contains("Kim Thùy");
    }

    @Test
    @SignedIn(value = "vinh.nguyen", at = "hoi-nong-dan:leader")
    void the_leader_may_publish_return_and_take_back_what_was_sent() {
        open(WAITING);

        assertThat(text(find(DeskBar.class).single())).contains("Chờ duyệt", "Gửi lúc");
        assertThat(offers("Đăng bài")).isTrue();
        assertThat(offers("Trả lại")).isTrue();
        assertThat(offers("Rút lại để sửa")).isTrue();
        assertThat(edits()).isEmpty();
    }

    @Test
    @SignedIn(value = "xuan.mac", at = "hoi-nong-dan:editor")
    void the_author_may_only_take_it_back() {
        open(WAITING);

        assertThat(offers("Rút lại để sửa")).isTrue();
        assertThat(offers("Đăng bài")).isFalse();
        assertThat(offers("Trả lại")).isFalse();
        assertThat(edits()).isEmpty();
    }

    @Test
    @SignedIn(value = "quan.le", at = "tinh-doan:editor")
    void a_returned_article_shows_the_reason_and_may_be_edited() {
        open(RETURNED);

        assertThat(text(find(DeskBar.class).single())).contains("Trả lại để sửa", "Sửa bài");
        assertThat(find(DeskBar.class).single().getElement().getOuterHTML())
                .contains("class=\"reason\"");
        assertThat(edits()).hasSize(1).first().asString().startsWith("tin-tuc/viet/");
        assertThat(offers("Rút lại để sửa")).isFalse();
    }

    @Test
    @SignedIn(value = "thuy.ta", at = "ldld:editor")
    void taking_an_article_back_opens_it_for_editing() {
        var article = sent(Written.text("Bài rút lại từ trang đọc"));
        open("tin-tuc/" + article.slug());

        press("Rút lại để sửa");

        assertThat(getCurrentView()).isInstanceOf(ArticleEditView.class);
        assertThat(address()).isEqualTo("tin-tuc/viet/" + article.id());
        assertThat(notices()).contains("Đã rút lại “Bài rút lại từ trang đọc”.");
        assertThat(writing.open(acting.viewer(), article.id()).state())
                .isEqualTo(ArticleState.DRAFT);
    }

    @Test
    @SignedIn(value = "son.phan", at = "ldld:leader")
    void publishing_takes_the_button_away_and_says_so() {
        var article = sent(Written.text("Bài lãnh đạo đăng"));
        open("tin-tuc/" + article.slug());

        press("Đăng bài");

        assertThat(offers("Đăng bài")).isFalse();
        assertThat(text(find(DeskBar.class).single())).contains("Đã đăng");
        assertThat(notices()).contains("Đã đăng “Bài lãnh đạo đăng”.");
        assertThat(writing.open(acting.viewer(), article.id()).state())
                .isEqualTo(ArticleState.PUBLISHED);
    }

    @Test
    @SignedIn(value = "son.phan", at = "ldld:leader")
    void a_wrong_press_is_undone_at_the_article() {
        var article = sent(Written.text("Bài đăng nhầm"));
        open("tin-tuc/" + article.slug());
        press("Đăng bài");

        press("Hoàn tác");

        assertThat(writing.open(acting.viewer(), article.id()).state())
                .isEqualTo(ArticleState.SUBMITTED);
        assertThat(offers("Đăng bài")).isTrue();
    }

    @Test
    @SignedIn(value = "son.phan", at = "ldld:leader")
    void taking_down_asks_why_and_takes_the_article_from_its_readers() {
        var article = sent(Written.text("Bài bị gỡ ở trang bài"));
        open("tin-tuc/" + article.slug());
        press("Đăng bài");

        press("Gỡ bài");
        test(find(com.vaadin.flow.component.textfield.TextArea.class).single())
                .setValue("Sai tên người được trao giải");
        press("Gỡ bài này");

        assertThat(text(find(DeskBar.class).single()))
                .contains("Đã gỡ", "Sai tên người được trao giải");
        assertThat(writing.open(acting.viewer(), article.id()).state())
                .isEqualTo(ArticleState.UNPUBLISHED);
    }

    @Test
    void the_album_shows_five_photos_and_how_many_more_there_are() {
        open("tin-tuc/ky-ket-giao-uoc-thi-dua-nam-2024");

        var album = find(Album.class).single();
        assertThat(find(Image.class, album).all()).hasSize(5);
        assertThat(text(album)).contains("+ 19 ảnh", "24 ảnh");
        assertThat(find(AlbumViewer.class).exists()).isFalse();
    }

    @Test
    void the_album_opens_from_the_address_at_its_photo() {
        open("tin-tuc/ky-ket-giao-uoc-thi-dua-nam-2024?anh=3");

        var viewer = find(AlbumViewer.class).single();
        assertThat(viewer.isOpened()).isTrue();
        assertThat(viewer.getElement().getOuterHTML())
                .contains("Ảnh 3 trong 24")
                .contains("Bản giao ước thi đua năm 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "25", "-1", "abc", "99999"})
    void a_photo_that_the_album_does_not_have_opens_nothing(String photo) {
        open("tin-tuc/ky-ket-giao-uoc-thi-dua-nam-2024?anh=" + photo);

        assertThat(find(AlbumViewer.class).exists()).isFalse();
    }

    @Test
    void closing_the_album_leads_back_to_the_article() {
        open("tin-tuc/ky-ket-giao-uoc-thi-dua-nam-2024?anh=1");

        find(AlbumViewer.class).single().close();

        assertThat(address()).isEqualTo("tin-tuc/ky-ket-giao-uoc-thi-dua-nam-2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tin-tuc/khong-co-bai-nay", RETURNED})
    void a_missing_and_an_unreadable_article_get_the_same_answer(String address) {
        assertThat(open(address)).isInstanceOf(MissingPage.class);
    }

    /** Addresses of links into the editor. */
    private List<String> edits() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("tin-tuc/viet"))
                .toList();
    }
}
