package vn.thidua.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.testkit.SignedIn;

@SignedIn(value = "long.pham", at = "hoi-nong-dan:editor")
class NewsListViewTest extends NewsViewTest {

    private static final String OLD = "Khối thi đua Mặt trận và Đoàn thể tỉnh ký kết giao ước";

    @Test
    void tabs_count_under_the_other_filters() {
        open("tin-tuc?nam=2024");

        assertThat(tabs()).containsExactly("Tất cả1", "Tin của khối1", "Tin đơn vị0", "Thông báo0");
        assertThat(find(Anchor.class, find(NewsTabs.class).single()).all())
                .extracting(Anchor::getHref)
                .allSatisfy(href -> assertThat(href).contains("nam=2024"))
                .last()
                .asString()
                .contains("muc=thong-bao");
    }

    @Test
    void the_open_tab_is_marked_and_narrows_the_list() {
        open("tin-tuc?muc=thong-bao");

        assertThat(find(Anchor.class).withAttribute("aria-current", "page").all())
                .extracting(Anchor::getHref)
                .containsExactly("tin-tuc?muc=thong-bao");
        assertThat(links())
                .contains("tin-tuc/mo-ky-tu-cham-diem-2026", "tin-tuc/ke-hoach-kiem-tra-cheo-2026")
                .doesNotContain("tin-tuc/cho-phien-phu-nu-khoi-nghiep-bay-phien");
    }

    @Test
    void filters_are_read_from_the_address() {
        open("tin-tuc?don-vi=ccb&nam=2026");

        assertThat(links())
                .contains(
                        "tin-tuc/goc-truyen-thong-hoc-duong-118-buoi",
                        "tin-tuc/hoi-vien-ccb-nhan-biet-cuoc-goi-lua-dao")
                .doesNotContain("tin-tuc/ngay-hoi-hien-mau-thang-10");
        assertThat(select("Đơn vị").getValue()).isEqualTo("ccb");
        assertThat(select("Thời gian").getValue()).isEqualTo("2026");
    }

    @Test
    void a_choice_changes_the_address_and_keeps_the_other_filters() {
        open("tin-tuc?muc=tin-don-vi&trang=2");

        test(select("Đơn vị")).selectItem("Hội Cựu chiến binh tỉnh");
        assertThat(filters()).isEqualTo(Map.of("muc", "tin-don-vi", "don-vi", "ccb"));

        test(select("Thời gian")).selectItem("Năm 2024");
        assertThat(filters())
                .isEqualTo(Map.of("muc", "tin-don-vi", "don-vi", "ccb", "nam", "2024"));
    }

    @Test
    void a_unit_brings_the_articles_of_those_that_merged_into_it() {
        open("tin-tuc?don-vi=mttq&nam=2024");

        assertThat(text(find(ArticleList.class).single())).contains(OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nam=2019", "don-vi=khong-co", "muc=khong-co"})
    void an_empty_list_says_why_and_leads_back_to_all(String query) {
        open("tin-tuc?" + query);

        var empty = find(NoNews.class).single();
        assertThat(text(empty))
                .contains("Chưa có tin ở đây")
                .contains("Không có tin nào khớp với đơn vị, thời gian hoặc nhóm tin");
        assertThat(find(Anchor.class, empty).single().getHref()).isEqualTo("tin-tuc");
        assertThat(find(ArticleList.class).exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nam=abc",
                "nam=99999",
                "nam=0",
                "nam=9999",
                "trang=-1",
                "trang=0",
                "trang=999999999999"
            })
    void numbers_that_are_none_are_ignored(String query) {
        open("tin-tuc?" + query);

        assertThat(find(ArticleList.class).exists()).isTrue();
    }

    @Test
    void drafts_of_other_units_do_not_appear() {
        var view = open("tin-tuc?trang=100");

        assertThat(text(view))
                .doesNotContain("Thắp sáng thêm 1,2 km")
                .doesNotContain("Chờ anh, chị duyệt");
    }

    @Test
    void who_writes_finds_the_button_and_the_own_unfinished_articles() {
        open("tin-tuc");

        assertThat(links()).contains("tin-tuc/viet");
        assertThat(find(OwnArticlesPanel.class).exists()).isTrue();
    }

    @Test
    @SignedIn(value = "hoa.tong", at = "hoi-nong-dan:member")
    void who_only_reads_has_no_button_and_no_own_articles() {
        open("tin-tuc");

        assertThat(links()).doesNotContain("tin-tuc/viet");
        assertThat(find(OwnArticlesPanel.class).exists()).isFalse();
        assertThat(find(WaitingPanel.class).exists()).isFalse();
        assertThat(find(ArticleList.class).exists()).isTrue();
    }

    @Test
    @SignedIn(value = "vinh.nguyen", at = "hoi-nong-dan:leader")
    void the_leader_sees_what_waits_for_the_decision() {
        open("tin-tuc");

        var waiting = find(WaitingPanel.class).single();
        assertThat(text(waiting)).startsWith("Chờ anh, chị duyệt (");
        assertThat(find(Anchor.class, waiting).all())
                .extracting(Anchor::getHref)
                .contains("tin-tuc/chi-hoi-nuoi-de-tan-phuoc-ban-chung");
    }

    @Test
    @SignedIn(value = "quan.le", at = "tinh-doan:editor")
    void a_returned_article_stands_among_the_authors_own() {
        open("tin-tuc");

        var mine = find(OwnArticlesPanel.class).single();
        assertThat(text(mine)).contains("Trả lại để sửa");
        assertThat(headings(mine)).anyMatch(title -> title.startsWith("Thắp sáng thêm 1,2 km"));
    }

    @Test
    void the_page_has_its_name() {
        open("tin-tuc");

        assertThat(((NewsListView) getCurrentView()).getPageTitle())
                .isEqualTo("Tin tức · Cổng Thi đua");
    }

    /** What the address says. */
    private static Map<String, String> filters() {
        return UI
                .getCurrentOrThrow()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getParameters()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> String.join(",", e.getValue())));
    }

    private List<String> tabs() {
        return texts(find(Anchor.class, find(NewsTabs.class).single()).all()).toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @SuppressWarnings("unchecked")
    private Select<String> select(String label) {
        return find(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
