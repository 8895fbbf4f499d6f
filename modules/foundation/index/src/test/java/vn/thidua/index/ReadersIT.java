package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
        assertThat(found.byType()).isEqualTo(Map.of(Notes.TYPE, 1L));
        assertThat(found.byUnit()).isEqualTo(Map.of(1L, 1L));
        assertThat(found.byPeriod()).isEqualTo(Map.of("2025", 1L));
        assertThat(find(STRANGER, "bí mật tuyệt đối")).isEqualTo(SearchResult.EMPTY);
        assertThat(find(STRANGER, "").total()).isEqualTo(1);
    }

    @Test
    void a_filter_opens_nothing() {
        var query =
                new SearchQuery("rac", Set.of(), Set.of(9L), Set.of("2031"), Sort.RELEVANCE, 0, 10);

        var found = search.search(STRANGER, query);

        assertThat(found.total()).isZero();
        assertThat(found.hits()).isEmpty();
        assertThat(found.byUnit()).isEmpty();
        assertThat(found.byPeriod()).isEmpty();
    }

    @Test
    void each_reader_finds_what_is_his() {
        assertThat(ids("rac")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(find(viewer(Token.unit(9)), "rac").total()).isEqualTo(1);
        assertThat(find(viewer(), "rac")).isEqualTo(SearchResult.EMPTY);
    }

    @Test
    void counts_of_a_dimension_leave_out_its_own_filter_only() {
        var query = new SearchQuery("rac", Set.of(), Set.of(1L), Set.of(), Sort.RELEVANCE, 0, 10);

        var found = search.search(MEMBER, query);

        assertThat(found.total()).isEqualTo(1);
        assertThat(found.byUnit()).isEqualTo(Map.of(1L, 1L, 2L, 1L));
        assertThat(found.byPeriod()).isEqualTo(Map.of("2025", 1L));
    }

    @Test
    void what_is_taken_back_is_gone_at_once_even_before_the_index_knows() {
        notes.writeSilently(2, Note.of("Rác của khối", "Cả khối đọc."), Token.unit(9));

        assertThat(ids("rac")).containsExactly(1L);
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
        var second = new SearchQuery("rac", Set.of(), Set.of(), Set.of(), Sort.NEWEST, 1, 1);

        var found = search.search(MEMBER, second);

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.hits()).hasSize(1);
    }
}
