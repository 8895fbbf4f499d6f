package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.index.Notes.Note;

class RankingIT extends IndexIT {

    @Test
    void exact_tones_stand_above_other_tones_wherever_they_are() {
        notes.write(1, Note.of("Cà mau, cà phê, cà chua", "Cà và cà."), BLOC);
        notes.write(2, Note.of("Ghi chép", "Một đoạn dài nói về cá ở sông Cái và cả thôn."), BLOC);
        allQuiet();

        assertThat(ids("cá")).containsExactly(2L, 1L);
        assertThat(ids("cà")).containsExactly(1L, 2L);
    }

    @Test
    void the_title_stands_above_the_text() {
        notes.write(1, Note.of("Chuyện thôn", "Rác, rác, rác, gom rác, phân loại rác."), BLOC);
        notes.write(2, Note.of("Gom rác ở khu dân cư Tân Hòa, một năm nhìn lại", "Hết."), BLOC);
        allQuiet();

        assertThat(ids("rác")).containsExactly(2L, 1L);
        assertThat(ids("rac")).containsExactly(2L, 1L);
    }

    @Test
    void words_that_stand_together_count_more_than_scattered_ones() {
        notes.write(
                1, Note.of("Ghi chép", "Mô đất hình chữ nhật, dân ở khu này, cư xử tốt."), BLOC);
        notes.write(2, Note.of("Ghi chép", "Ở khu dân cư có nhiều việc khác nữa phải làm."), BLOC);
        allQuiet();

        assertThat(ids("khu dân cư")).containsExactly(2L, 1L);
        assertThat(ids("khu dan cu")).containsExactly(2L, 1L);
    }

    @Test
    void all_words_stand_above_some_words() {
        notes.write(1, Note.of("Mô hình, mô hình, mô hình", "Mô hình."), BLOC);
        notes.write(2, Note.of("Ghi chép", "Rác ở đây. Có mô đất, có hình vẽ."), BLOC);
        allQuiet();

        assertThat(ids("mô hình rác")).containsExactly(2L, 1L);
    }

    @Test
    void of_two_equal_ones_the_newer_comes_first() {
        notes.write(1, Note.of("Gom rác", "Ở thôn.").on(LocalDate.of(2026, 1, 1)), BLOC);
        notes.write(2, Note.of("Gom rác", "Ở thôn.").on(LocalDate.of(2026, 9, 1)), BLOC);
        notes.write(3, Note.of("Gom rác", "Ở thôn.").on(LocalDate.of(2026, 5, 1)), BLOC);
        allQuiet();

        assertThat(ids("gom rac")).containsExactly(2L, 3L, 1L);
    }

    @Test
    void newest_first_is_by_date_alone() {
        notes.write(1, Note.of("Gom rác", "Rác.").on(LocalDate.of(2026, 1, 1)), BLOC);
        notes.write(2, Note.of("Ghi chép", "Có rác.").on(LocalDate.of(2026, 9, 1)), BLOC);
        allQuiet();

        var query = SearchQuery.of("rac", 10).sorted(SearchQuery.Sort.NEWEST);
        assertThat(search.search(MEMBER, query).hits())
                .extracting(hit -> hit.ref().id())
                .containsExactly(2L, 1L);
    }

    @Test
    void stretches_of_the_hits_join_whatever_was_asked_to_find_them() {
        notes.write(1, Note.of("Cá nước ngọt", "Cá và cà."), BLOC);
        notes.write(2, Note.of("Nuôi cá", "Ở thôn."), BLOC);
        notes.write(3, Note.of("Ghi chép", "Ao cá."), BLOC);
        notes.write(4, Note.of("Cà chua", "Bán cá."), BLOC);
        notes.write(5, Note.of("Cà phê", "Cà."), BLOC);
        notes.write(6, Note.of("Ghi chép", "Cả thôn, cả nhà."), BLOC);
        allQuiet();

        var all = ids("cá");
        assertThat(all.subList(0, 2)).as("in the title").containsExactlyInAnyOrder(1L, 2L);
        assertThat(all.subList(2, 4)).as("in the text").containsExactlyInAnyOrder(3L, 4L);
        assertThat(all.subList(4, 6)).as("with other tones").containsExactlyInAnyOrder(5L, 6L);
        for (int some = 1; some < 6; some++) {
            assertThat(inStretchesOf(some, "cá")).isEqualTo(all);
        }
    }

    @Test
    void words_typed_without_accents_are_looked_for_in_titles_first() {
        notes.write(1, Note.of("Ghi chép", "Doi moi la tên một con tàu. Doi moi, doi moi."), BLOC);
        notes.write(2, Note.of("Bốn mươi năm đổi mới đất nước và quê hương", "Hết."), BLOC);
        notes.write(3, Note.of("Doi moi", "Tên một con tàu."), BLOC);
        allQuiet();

        assertThat(ids("doi moi")).containsExactly(3L, 2L, 1L);
    }

    private List<Long> inStretchesOf(int some, String text) {
        return IntStream.iterate(0, from -> from < 6, from -> from + some)
                .mapToObj(from -> SearchQuery.of(text, 0).stretch(from, some))
                .flatMap(query -> search.search(MEMBER, query).hits().stream())
                .map(hit -> hit.ref().id())
                .toList();
    }
}
