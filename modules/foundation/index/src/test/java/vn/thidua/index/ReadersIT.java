package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.core.PersonName;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Token;
import vn.thidua.index.Notes.Note;
import vn.thidua.index.SearchQuery.Sort;

class ReadersIT extends IndexIT {

    @BeforeEach
    void writeFour() {
        notes.write(1, Note.of("Rác ở nơi công cộng", "Ai cũng đọc.").at(1, "2025"), Token.PUBLIC);
        notes.write(2, Note.of("Rác của khối", "Cả khối đọc.").at(2, "2026"), BLOC);
        notes.write(3, Note.of("Rác nội bộ", "Bí mật tuyệt đối.").at(9, "2031"), Token.unit(9));
        notes.write(4, Note.of("Rác chưa ai được đọc", "").at(8, "2032"));
        allQuiet();
    }

    @Test
    void a_stranger_learns_nothing_by_hits_counts_or_words() {
        var found = find(STRANGER, "rac");

        assertThat(found.total()).isEqualTo(1);
        assertThat(found.hits()).extracting(hit -> hit.ref().id()).containsExactly(1L);
        assertThat(found.counts().byType()).isEqualTo(Map.of(Notes.TYPE, 1L));
        assertThat(found.counts().byUnit()).isEqualTo(Map.of(1L, 1L));
        assertThat(found.counts().byPeriod()).isEqualTo(Map.of("2025", 1L));
        assertThat(find(STRANGER, "bí mật tuyệt đối")).isEqualTo(SearchResult.EMPTY);
        assertThat(find(STRANGER, "").total()).isEqualTo(1);
    }

    @Test
    void a_filter_opens_nothing() {
        var query =
                SearchQuery.of("rac", 10)
                        .within(new Narrowing(Set.of(), Set.of(9L), Set.of("2031"), Set.of()));

        var found = search.search(STRANGER, query);

        assertThat(found.total()).isZero();
        assertThat(found.hits()).isEmpty();
        assertThat(found.counts().byUnit()).isEmpty();
        assertThat(found.counts().byPeriod()).isEmpty();
    }

    @Test
    void each_reader_finds_what_is_his() {
        assertThat(ids("rac")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(find(viewer(Token.unit(9)), "rac").total()).isEqualTo(1);
        assertThat(find(viewer(), "rac")).isEqualTo(SearchResult.EMPTY);
    }

    @Test
    void counts_of_a_dimension_leave_out_its_own_filter_only() {
        var query =
                SearchQuery.of("rac", 10)
                        .within(new Narrowing(Set.of(), Set.of(1L), Set.of(), Set.of()));

        var found = search.search(MEMBER, query);

        assertThat(found.total()).isEqualTo(1);
        assertThat(found.counts().byUnit()).isEqualTo(Map.of(1L, 1L, 2L, 1L));
        assertThat(found.counts().byPeriod()).isEqualTo(Map.of("2025", 1L));
    }

    @Test
    void what_is_taken_back_is_gone_at_once_even_before_the_index_knows() {
        notes.writeSilently(2, Note.of("Rác của khối", "Cả khối đọc."), Token.unit(9));

        assertThat(ids("rac")).containsExactly(1L);
    }

    @Test
    void a_guess_is_made_of_readable_texts_only() {
        notes.write(5, Note.of("Quỹ thưởng kín", "Quỹ thưởng kín."), Token.unit(9));
        notes.write(6, Note.of("Rau sạch", "Bán ở chợ phiên."), Token.PUBLIC);
        allQuiet();

        assertThat(find(STRANGER, "thuongr")).isEqualTo(SearchResult.EMPTY);
        assertThat(find(STRANGER, "thuog kin").understanding()).isEqualTo(Understanding.AS_TYPED);
        assertThat(find(viewer(Token.unit(9)), "thuog kin").understanding().instead())
                .isEqualTo("thưởng kín");
    }

    @Test
    void a_reading_is_made_of_readable_texts_only() {
        notes.write(5, Note.of("Phiền hà", "Phiền hà, phiền hà."), Token.unit(9));
        notes.write(6, Note.of("Rau sạch", "Bán ở chợ phiên."), Token.PUBLIC);
        allQuiet();

        assertThat(find(STRANGER, "phien").understanding().reading()).isEqualTo("phiên");
        assertThat(find(viewer(Token.unit(9)), "phien").understanding().reading())
                .isEqualTo("phiền");
    }

    @Test
    void a_suggestion_is_a_readable_title() {
        assertThat(suggested(STRANGER, "ra")).containsExactly(1L);
        assertThat(suggested(MEMBER, "ra")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(suggested(viewer(Token.unit(9)), "rac noi b")).containsExactly(3L);
        assertThat(suggested(STRANGER, "rac noi b")).isEmpty();

        notes.writeSilently(1, Note.of("Rác ở nơi công cộng", "Ai cũng đọc."), Token.unit(9));
        assertThat(suggested(STRANGER, "ra")).isEmpty();
    }

    private List<Long> suggested(Viewer viewer, String typed) {
        return search.suggest(viewer, typed, 5).stream().map(it -> it.ref().id()).toList();
    }

    @Test
    void somebody_without_any_role_may_not_search() {
        var nobody =
                new Viewer(0, "x", new PersonName("", "x"), null, Set.of(), Set.of(Token.PUBLIC));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> find(nobody, "rac"));
    }

    @Test
    void hits_come_in_stretches() {
        var second = SearchQuery.of("rac", 1).sorted(Sort.NEWEST).stretch(1, 1);

        var found = search.search(MEMBER, second);

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.hits()).hasSize(1);
    }
}
