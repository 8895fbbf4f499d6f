package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.core.PersonName;
import vn.thidua.core.Role;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.index.Notes.Note;
import vn.thidua.index.synonym.SynonymBook;
import vn.thidua.index.synonym.SynonymLines;

/** The administrator adds words that mean the same, and they hold at once. */
class SynonymBookIT extends IndexIT {

    private static final Viewer ADMINISTRATOR =
            new Viewer(
                    2,
                    "tai.ngo",
                    new PersonName("", "T"),
                    null,
                    Set.of(Role.ADMINISTRATOR),
                    Set.of());

    @Autowired SynonymBook book;

    @BeforeEach
    void writeOne() {
        notes.write(1, Note.of("Khu dân cư tự quản", "Cả khu cùng làm."), BLOC);
        allQuiet();
    }

    @AfterEach
    void takeBack() {
        book.write(ADMINISTRATOR, lines(""));
    }

    @Test
    void new_words_hold_at_once_without_writing_the_index_anew() {
        assertThat(ids("KDC")).isEmpty();

        book.write(ADMINISTRATOR, lines("# đơn vị\nKDC, khu dân cư, xóm làng\n"));

        assertThat(ids("kdc tự quản")).containsExactly(1L);
        assertThat(ids("xom lang")).containsExactly(1L);
        assertThat(text(find(MEMBER, "kdc").hits().getFirst().title()))
                .isEqualTo("[Khu dân cư] tự quản");
        assertThat(ids("làng")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KDC", "KDC,", ", ,", "a, b\nc"})
    void a_line_needs_two_forms(String typed) {
        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(() -> book.write(ADMINISTRATOR, lines(typed)))
                .satisfies(it -> assertThat(it.field()).isEqualTo("lines"));
    }

    @Test
    void of_two_who_save_the_second_is_told() {
        var seen = book.read(ADMINISTRATOR);
        book.write(ADMINISTRATOR, new SynonymLines(seen.version(), "KDC, khu dân cư"));

        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(
                        () -> book.write(ADMINISTRATOR, new SynonymLines(seen.version(), "a, b")));
        assertThat(book.read(ADMINISTRATOR).lines()).isEqualTo("KDC, khu dân cư");
    }

    @Test
    void only_the_administrator_may() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> book.read(MEMBER));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> book.write(MEMBER, lines("a, b")));
    }

    private SynonymLines lines(String text) {
        return new SynonymLines(book.read(ADMINISTRATOR).version(), text);
    }
}
