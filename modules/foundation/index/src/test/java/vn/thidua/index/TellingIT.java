package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.index.Notes.Note;

/** What is shown under a title: the summary while it tells enough, else sentences of the text. */
class TellingIT extends IndexIT {

    private static final String TEXT = "Đầu thôn có ao. Cả thôn gom rác thải. Cuối thôn có đình.";

    @Test
    void the_summary_tells_enough_when_the_title_holds_all_words() {
        notes.write(1, Note.of("Gom rác thải", TEXT).summedUpAs("Ba mươi hộ."), BLOC);
        allQuiet();

        assertThat(shown("rác thải")).containsExactly("Ba mươi hộ.");
        assertThat(shown("rac thai")).containsExactly("Ba mươi hộ.");
    }

    @Test
    void the_summary_tells_enough_when_it_holds_a_word() {
        notes.write(1, Note.of("Việc của thôn", TEXT).summedUpAs("Hết rác ở ao."), BLOC);
        allQuiet();

        assertThat(shown("rác")).containsExactly("Hết [rác] ở ao.");
        assertThat(shown("rac thai")).containsExactly("Hết [rác] ở ao.");
    }

    @Test
    void the_sentence_with_the_typed_accents_stands_before_a_summary_with_others() {
        notes.write(1, Note.of("Việc của thôn", TEXT).summedUpAs("Rạc cả người."), BLOC);
        allQuiet();

        assertThat(shown("rác")).containsExactly("Cả thôn gom [rác] thải.");
    }

    @Test
    void a_title_without_a_summary_is_explained_by_sentences() {
        notes.write(1, Note.of("Gom rác thải", TEXT), BLOC);
        allQuiet();

        assertThat(shown("rác thải")).containsExactly("Cả thôn gom [rác thải].");
    }

    private List<String> shown(String typed) {
        return find(MEMBER, typed).hits().getFirst().snippets().stream()
                .map(IndexIT::text)
                .map(String::strip)
                .toList();
    }
}
