package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.index.Notes.Note;

/** What was typed is taken as it was meant, and the answer says so. */
class UnderstandingIT extends IndexIT {

    @BeforeEach
    void writeSome() {
        notes.write(1, Note.of("Mô hình ba không rác", "Mở rộng ra chín xã."), BLOC);
        notes.write(2, Note.of("Nhân rộng mô hình phân loại rác", "Mô hình hay, dễ làm."), BLOC);
        notes.write(3, Note.of("Gạo rạc", "Hạt lép."), BLOC);
        notes.write(4, Note.of("Chợ phiên nông sản", "Hội Phụ nữ xã bán rau sạch."), BLOC);
        allQuiet();
    }

    @ParameterizedTest
    @CsvSource({
        "mo hinh rac, mô hình rác",
        "MO HINH, mô hình",
        "cho phien, chợ phiên",
        "rau sach, rau sạch"
    })
    void words_without_accents_are_read_as_the_texts_write_them(String typed, String meant) {
        assertThat(understood(typed)).isEqualTo(new Understanding(meant, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mô hình", "Mô hinh", "xyz", "rac"})
    void what_is_accented_or_unclear_is_left_as_it_is(String typed) {
        assertThat(understood(typed).reading()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "mo hih, mô hình",
        "mô hnìh, mô hình",
        "pphụ nữ, phụ nữ",
        "moo hinhf, mô hình",
        "mo6 hinh2, mô hình",
        "raus sachj, rau sạch"
    })
    void slips_of_the_fingers_are_forgiven(String typed, String meant) {
        var found = find(MEMBER, typed);

        assertThat(found.understanding().instead()).isEqualTo(meant);
        assertThat(found.total()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"phien nong sanr", "pheín nông sản"})
    void one_slip_among_three_words_needs_no_guess(String typed) {
        assertThat(ids(typed)).containsExactly(4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trồng cây", "zzz", "20261", "qx"})
    void nothing_is_made_up(String typed) {
        assertThat(find(MEMBER, typed)).isEqualTo(SearchResult.EMPTY);
    }

    @Test
    void marked_is_what_is_meant() {
        var hits = find(MEMBER, "mo hinh").hits();
        var hit = hits.stream().filter(it -> it.ref().id() == 1).findFirst().orElseThrow();
        assertThat(text(hit.title())).isEqualTo("[Mô hình] ba không rác");
        assertThat(hit.snippets()).extracting(IndexIT::text).noneMatch(it -> it.contains("[Mở]"));

        assertThat(ids("rác")).endsWith(3L);
        var other = find(MEMBER, "rác").hits().getLast();
        assertThat(text(other.title())).isEqualTo("Gạo [rạc]");
    }

    @Test
    void titles_are_suggested_from_the_first_letters_of_their_words() {
        assertThat(suggested("mo hi")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(suggested("mô hình rá")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(suggested("rá")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(suggested("nong")).containsExactly(4L);
        assertThat(suggested("*")).isEmpty();
        assertThat(suggested("")).isEmpty();
    }

    @Test
    void words_of_an_offered_title_that_are_being_typed_are_marked() {
        var offered = search.suggest(MEMBER, "khong ra", 5);

        assertThat(offered)
                .extracting(offer -> text(offer.title()))
                .containsExactly("Mô hình ba [không rác]");
    }

    private List<Long> suggested(String typed) {
        return search.suggest(MEMBER, typed, 5).stream().map(it -> it.ref().id()).toList();
    }

    private Understanding understood(String typed) {
        return find(MEMBER, typed).understanding();
    }
}
