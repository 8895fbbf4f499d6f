package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.index.Notes.Note;

/**
 * Whatever is typed, pasted or put into an address: it is words to look for, and nothing breaks.
 */
class BadInputIT extends IndexIT {

    @BeforeEach
    void writeOne() {
        notes.write(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        allQuiet();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "*",
                "r*c",
                "?",
                "g?m",
                "\uD83D\uDE00",
                "\uD83D",
                "\u200B",
                "\uFEFF",
                "\u0301",
                "…",
                "+ - && ||",
                "title:rác",
                "\"",
                "(",
                "gon~1",
                "[a TO z]",
                "{a TO z}",
                "\\",
                "/g.m/",
                "NOT",
                "gom AND pin",
                "' OR 1=1 --",
                "'; drop table index_entry; --",
                "<script>alert(1)</script>",
                "&lt;",
                "%",
                "_",
                "{}",
                "\0",
                "và của là thì"
            })
    void nothing_typed_is_an_operator_or_an_error(String typed) {
        assertThat(find(MEMBER, typed).total()).isZero();
        assertThat(suggested(typed)).isEmpty();
        assertThat(rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"rác",
                "(rác",
                "rác)",
                "+rác",
                "-rác",
                "!rác",
                "rác*",
                "rác?",
                "rác~",
                "rác^",
                "/rác/",
                "rác\\",
                "<rác>",
                "😀 rác",
                "rác ❤\uFE0F👩\u200D👧🇻🇳👍🏽",
                "\uD83Drác",
                "\0rác",
                "\uE000rác\uE001",
                "\u001Erác\u001F",
                "\uFEFFrác",
                "r\u200Bá\u200Dc",
                "ra\u0301c",
                "rác\u00AD\u200E"
            })
    void signs_around_a_word_leave_it_the_word(String typed) {
        assertThat(ids(typed)).containsExactly(1L);
        assertThat(text(find(MEMBER, typed).hits().getFirst().title())).isEqualTo("Gom [rác]");
        assertThat(suggested(typed)).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gom rác ", "CBCCVC ", "mặt trận tổ quốc ", "a", "😀", "ra\u0301c "})
    void five_thousand_characters_are_answered(String part) {
        var typed = part.repeat(5_000 / part.length() + 1);

        int hits = typed.contains("c ") && !typed.contains("tổ") ? 1 : 0;
        assertThat(find(MEMBER, typed).total()).isEqualTo(hits);
        assertThat(suggested(typed)).hasSize(hits);
    }

    @Test
    void a_tower_of_marks_on_a_letter_is_answered() {
        var typed = "ra" + "\u0301\u0302\u0323".repeat(100) + "c";

        assertThat(find(MEMBER, typed)).isEqualTo(SearchResult.EMPTY);
        assertThat(suggested(typed)).isEmpty();
    }

    @Test
    void a_picture_alone_is_what_is_looked_for() {
        notes.write(2, Note.of("Tết trồng cây 🌱", "Ở thôn."), BLOC);
        allQuiet();

        assertThat(ids("🌱")).containsExactly(2L);
        assertThat(ids("😀")).isEmpty();
    }

    @Test
    void words_that_say_nothing_are_words_too() {
        notes.write(2, Note.of("Rác là của chung", "Và thế thì gom."), BLOC);
        allQuiet();

        assertThat(ids("và của là thì")).containsExactly(2L);
        assertThat(ids("cua la")).containsExactly(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "2026\0", "' OR 1=1 --", "\uD83D", "[2000 TO 3000]"})
    void what_narrows_is_no_operator_either(String chosen) {
        var years = new Narrowing(Set.of(), Set.of(), Set.of(chosen), Set.of());
        var topics = new Narrowing(Set.of(chosen), Set.of(-1L), Set.of(), Set.of(chosen));

        for (var narrowing : List.of(years, topics)) {
            var query = SearchQuery.of("rác", 20).within(narrowing);
            assertThat(search.search(MEMBER, query).total()).isZero();
        }
    }

    @Test
    void a_stretch_beyond_all_hits_is_empty_and_a_wrong_one_begins_at_the_first() {
        var query = SearchQuery.of("rác", 20);

        var far = search.search(MEMBER, query.stretch(Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertThat(far.hits()).isEmpty();
        assertThat(far.total()).isEqualTo(1);
        assertThat(search.search(MEMBER, query.stretch(-1, 20)).hits()).hasSize(1);
        assertThat(search.search(MEMBER, query.stretch(0, -1)).hits()).isEmpty();
    }

    private List<Long> suggested(String typed) {
        return search.suggest(MEMBER, typed, 5).stream().map(it -> it.ref().id()).toList();
    }
}
