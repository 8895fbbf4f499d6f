package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
}
