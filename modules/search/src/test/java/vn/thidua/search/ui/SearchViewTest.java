package vn.thidua.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.testkit.SignedIn;

class SearchViewTest extends SearchTest {

    @ParameterizedTest
    @ValueSource(strings = {"r%C3%A1c", "rac", "RAC", "ra%CC%81c"})
    void words_are_found_with_and_without_accents(String typed) {
        open("q=" + typed);

        assertThat(title()).startsWith("5 kết quả cho “");
        assertThat(hits()).contains("Cân rác", "Thư ngỏ về rác");
    }

    @Test
    void facets_count_what_the_viewer_may_read() {
        open("q=rac");

        assertThat(boxes(Facet.TYPE)).containsExactly("Sổ tay4", "Thư từ1");
        assertThat(boxes(Facet.UNIT))
                .containsExactly("MTTQ1", "Hội LHPN2", "Tỉnh đoàn1", "Hội Nông dân1");
        assertThat(boxes(Facet.YEAR)).containsExactly("20263", "20251", "20241");
    }

    @Test
    void nothing_of_another_unit_appears() {
        var view = open("q=nhap");

        assertThat(title()).isEqualTo("Không thấy kết quả nào cho “nhap”");
        assertThat(text(view)).doesNotContain("Bản nháp");
        assertThat(hits()).isEmpty();
    }

    @Test
    @SignedIn(value = "tam.vo", at = "mttq:editor")
    void the_unit_itself_finds_its_own() {
        open("q=rac");

        assertThat(title()).isEqualTo("6 kết quả cho “rac”");
        assertThat(boxes(Facet.UNIT)).contains("MTTQ2");
    }

    @Test
    void types_stand_in_groups_with_name_and_icon_by_convention() {
        open("q=rac");

        var groups = find(HitSection.class).all();
        assertThat(groups).hasSize(2);
        var notes = groups.stream().filter(one -> text(one).startsWith("Sổ tay")).findFirst();
        assertThat(notes.orElseThrow().getElement().getOuterHTML()).contains("icons.svg#sprout");
        assertThat(text(notes.orElseThrow())).startsWith("Sổ tay4Xem cả 4");
        assertThat(find(HitArticle.class, notes.orElseThrow()).all()).hasSize(3);
        var letters = groups.stream().filter(one -> text(one).startsWith("Thư từ")).findFirst();
        assertThat(letters.orElseThrow().getElement().getOuterHTML())
                .contains("icons.svg#file-text")
                .doesNotContain("Xem cả");
    }

    @Test
    void see_all_shows_the_type_alone() {
        open("q=rac");

        test(find(Anchor.class).withText("Xem cả 4").single()).click();

        assertThat(address()).isEqualTo("tim-kiem?q=rac&muc=fixture.note");
        assertThat(hits()).hasSize(4);
        assertThat(boxes(Facet.TYPE)).containsExactly("Sổ tay4 ✓", "Thư từ1");
    }

    @Test
    void a_tick_changes_the_address_and_the_box_stays() {
        open("q=rac");
        var box = box("Hội LHPN");

        test(box).click();

        assertThat(address()).isEqualTo("tim-kiem?q=rac&don-vi=lhpn");
        assertThat(title()).isEqualTo("2 kết quả cho “rac”");
        assertThat(box("Hội LHPN")).isSameAs(box);
        assertThat(boxes(Facet.UNIT)).contains("MTTQ1", "Hội LHPN2 ✓");
        assertThat(boxes(Facet.YEAR)).containsExactly("20261", "20251");

        test(box).click();

        assertThat(address()).isEqualTo("tim-kiem?q=rac");
        assertThat(title()).isEqualTo("5 kết quả cho “rac”");
    }

    @Test
    void the_address_is_the_truth() {
        open("q=rac&muc=fixture.note&don-vi=lhpn&don-vi=mttq&nam=2026&sap-xep=moi");

        assertThat(hits()).containsExactlyInAnyOrder("Thôn xóm ba không rác", "Cân rác");
        assertThat(box("MTTQ").getValue()).isTrue();
        assertThat(box("2026").getValue()).isTrue();
        assertThat(find(Anchor.class).withText("Mới nhất").single().getElement())
                .satisfies(link -> assertThat(link.getAttribute("aria-current")).isEqualTo("true"));
    }

    @Test
    void newest_first_is_a_link_away() {
        open("q=rac&muc=fixture.note");

        test(find(Anchor.class).withText("Mới nhất").single()).click();

        assertThat(address()).isEqualTo("tim-kiem?q=rac&muc=fixture.note&sap-xep=moi");
        assertThat(hits().getLast()).isEqualTo("Ngày gom rác tái chế");
    }

    @Test
    void a_hit_shows_words_picture_unit_and_day() {
        open("q=186+ho");

        var hit = find(HitArticle.class).single();
        assertThat(find(Anchor.class, hit).single().getHref()).isEqualTo("fixture/1");
        assertThat(find(Image.class, hit).single().getSrc()).isEqualTo("anh/1");
        assertThat(find(Paragraph.class, hit).single().getElement().getOuterHTML())
                .contains("<mark>186 hộ</mark> cam kết");
        assertThat(text(hit)).contains("MTTQ", "15/10/2026");
    }

    @Test
    void without_words_the_page_invites_and_shows_no_facets() {
        open("");

        assertThat(title()).isEqualTo("Tìm kiếm");
        assertThat(find(Paragraph.class).all())
                .extracting(SearchTest::text)
                .containsExactly(
                        "Gõ vài từ về tin, mô hình, tài liệu hoặc việc cần tìm, không dấu cũng"
                                + " được.");
        assertThat(find(Facets.class).exists()).isFalse();
    }

    @Test
    void an_empty_answer_says_what_may_help() {
        open("q=khongcotunay&nam=2026");

        assertThat(text(find(NothingFound.class).single()))
                .contains("Bớt từ", "Gõ không dấu cũng được");
        test(find(Anchor.class).withText("Tìm ở mọi mục, đơn vị, năm, chủ đề").single()).click();
        assertThat(address()).isEqualTo("tim-kiem?q=khongcotunay");
    }

    @Test
    void enter_on_the_page_looks_for_the_new_words_everywhere() {
        open("q=rac&nam=2024");

        send(find(PageSearch.class).single(), "nguồn nước");

        assertThat(title()).isEqualTo("25 kết quả cho “nguồn nước”");
        assertThat(address()).doesNotContain("nam=");
    }

    @Test
    void further_hits_come_below_and_the_address_tells_them() {
        open("q=nguon+nuoc&sap-xep=moi");
        assertThat(hits()).hasSize(20);

        test(find(NativeButton.class).withText("Xem thêm").single()).click();

        assertThat(hits()).hasSize(25).doesNotHaveDuplicates();
        assertThat(find(NativeButton.class).withText("Xem thêm").exists()).isFalse();

        open("q=nguon+nuoc&sap-xep=moi&trang=2");
        assertThat(hits()).hasSize(25);
    }

    @Test
    void the_page_says_how_it_understood_the_words() {
        open("q=nguon+nuoc");
        assertThat(text(find(UnderstoodLine.class).single())).isEqualTo("Cổng hiểu lànguồn nước");

        open("q=nguon+nuowcs");
        assertThat(title()).isEqualTo("25 kết quả cho “nguồn nước”");
        assertThat(text(find(UnderstoodLine.class).single()))
                .isEqualTo("Không có nội dung nào có “nguon nuowcs”. Đây là kết quả chonguồn nước");

        open("q=nguồn+nước");
        assertThat(find(UnderstoodLine.class).exists()).isFalse();
    }

    @Test
    void all_types_may_stand_in_one_list() {
        open("q=rac");

        test(find(Anchor.class).withText("Xếp chung").single()).click();

        assertThat(address()).isEqualTo("tim-kiem?q=rac&xep=chung");
        assertThat(hits()).hasSize(5);
        assertThat(find(HitSection.class).all()).hasSize(1);
        assertThat(find(HitArticle.class).all())
                .extracting(SearchTest::text)
                .anyMatch(hit -> hit.contains("Thư từ"))
                .anyMatch(hit -> hit.contains("Sổ tay"));
    }

    @Test
    void chips_of_the_phone_choose_a_type_and_give_up_the_rest() {
        open("q=rac&nam=2026");

        var chips = find(Anchor.class, find(Chips.class).single());
        assertThat(chips.all())
                .extracting(SearchTest::text)
                .containsExactly("Tất cả 3", "Sổ tay 3", "2026");
        assertThat(chips.last().getHref()).isEqualTo("tim-kiem?q=rac");
        assertThat(chips.atIndex(2).getHref())
                .isEqualTo("tim-kiem?q=rac&muc=fixture.note&nam=2026");
    }

    @Test
    void the_last_line_addresses_the_person() {
        var view = open("q=rac");

        assertThat(text(view)).contains("Chỉ hiện những gì anh, chị được xem.");
        assertThat(view.getPageTitle()).isEqualTo("rac · Tìm kiếm · Cổng Thi đua");
    }
}
